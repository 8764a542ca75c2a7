namespace Tavus.Package.Tests;

/// <summary>The tests that share the packed projects, since packing is slow.</summary>
[CollectionDefinition(Name)]
public sealed class Packing : ICollectionFixture<PackedProjects>
{
    public const string Name = "Packed projects";
}
