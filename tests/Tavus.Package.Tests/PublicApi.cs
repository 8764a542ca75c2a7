using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tavus.Package.Tests;

/// <summary>Reads the public API of a library.</summary>
internal static class PublicApi
{
    /// <returns>All public types and their members, ordered by name.</returns>
    public static IReadOnlyList<PublicSymbol> Read(Stream assembly)
    {
        var library = MetadataReference.CreateFromStream(assembly);
        var compilation = CSharpCompilation.Create("reader", references: [library, .. PlatformReferences()]);
        var root = ((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(library)!).GlobalNamespace;
        return [.. Types(root).SelectMany(static type => Members(type).Prepend(type)).Select(PublicSymbol.Of).OrderBy(static symbol => symbol.FullName, StringComparer.Ordinal)];
    }

    public static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static IEnumerable<MetadataReference> PlatformReferences() =>
        from file in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        select MetadataReference.CreateFromFile(file);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol parent) => parent.GetMembers().SelectMany(static member => member switch
    {
        INamespaceSymbol inner => Types(inner),
        INamedTypeSymbol type when IsVisible(type) => Types(type).Prepend(type),
        _ => [],
    });

    /// <summary>The members of a type. Accessors are left out because their property or event represents them; nested types because they are listed separately.</summary>
    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type) => type.GetMembers().Where(static member =>
        IsVisible(member) && member is not (INamedTypeSymbol or IMethodSymbol { AssociatedSymbol: not null } or { IsImplicitlyDeclared: true }));
}
