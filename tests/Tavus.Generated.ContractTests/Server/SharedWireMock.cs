namespace Tavus.ContractTests.Server;

/// <summary>The tests that share the server.</summary>
[CollectionDefinition(Name)]
public sealed class SharedWireMock : ICollectionFixture<WireMockServer>
{
    public const string Name = "WireMock";
}
