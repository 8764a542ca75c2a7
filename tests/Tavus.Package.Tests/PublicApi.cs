using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tavus.Package.Tests;

/// <summary>What a library shows to its users.</summary>
internal static class PublicApi
{
    /// <returns>Each public type, and after it its members.</returns>
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

    /// <summary>Without accessors, which their property or event stands for, and nested types, which stand for themselves.</summary>
    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type) => type.GetMembers().Where(static member =>
        IsVisible(member) && member is not (INamedTypeSymbol or IMethodSymbol { AssociatedSymbol: not null } or { IsImplicitlyDeclared: true }));
}
