namespace Tavus.Package.Tests;

/// <summary>The tests that share the packed libraries, since packing is slow.</summary>
[CollectionDefinition(Name)]
public sealed class Packing : ICollectionFixture<PackedLibraries>
{
    public const string Name = "Packed libraries";
}
