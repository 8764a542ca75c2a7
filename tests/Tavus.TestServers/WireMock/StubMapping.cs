namespace Tavus.TestServers.WireMock;

/// <summary>What WireMock answers to which request.</summary>
internal sealed record StubMapping(RequestPattern Request, ResponseDefinition Response);
