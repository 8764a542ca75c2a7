namespace Tavus.ContractTests.Server;

/// <summary>What WireMock answers to which request.</summary>
internal sealed record StubMapping(RequestPattern Request, ResponseDefinition Response);
