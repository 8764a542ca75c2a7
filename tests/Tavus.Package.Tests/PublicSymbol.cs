using System.CodeDom.Compiler;
using Microsoft.CodeAnalysis;

namespace Tavus.Package.Tests;

/// <summary>A public type or member.</summary>
/// <param name="Line">A line with everything that a caller depends on.</param>
/// <param name="DocumentationId">The symbol's name in the XML documentation: a letter, a colon, and the full name.</param>
/// <param name="Parameters">The names of its parameters.</param>
/// <param name="IsGenerated">Whether the symbol is generated from the OpenAPI document.</param>
internal sealed record PublicSymbol(string Line, string DocumentationId, IReadOnlyList<string> Parameters, bool IsGenerated)
{
    private static readonly SymbolDisplayFormat Short = FormatWith(SymbolDisplayTypeQualificationStyle.NameAndContainingTypes, SymbolDisplayKindOptions.None);
    private static readonly SymbolDisplayFormat Full = FormatWith(SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces, SymbolDisplayKindOptions.IncludeTypeKeyword);

    public string FullName => DocumentationId[2..];

    public static PublicSymbol Of(ISymbol symbol)
    {
        var obsolete = Has(symbol, nameof(ObsoleteAttribute)) ? "[Obsolete] " : "";
        var line = symbol is INamedTypeSymbol named ? LineOf(named) : symbol.ToDisplayString(Short);
        var parameters = symbol switch { IMethodSymbol method => method.Parameters, IPropertySymbol indexer => indexer.Parameters, _ => [] };
        return new PublicSymbol(obsolete + line, symbol.GetDocumentationCommentId()!, [.. parameters.Select(static parameter => parameter.Name)], IsGeneratedFrom(symbol));
    }

    private static bool IsGeneratedFrom(ISymbol? symbol) => symbol is not null && (Has(symbol, nameof(GeneratedCodeAttribute)) || IsGeneratedFrom(symbol.ContainingType));

    private static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(data => data.AttributeClass?.Name == attribute);

    private static string LineOf(INamedTypeSymbol type)
    {
        var name = type.ToDisplayString(Full);
        var bases = type.Interfaces.Where(PublicApi.IsVisible).Select(static parent => parent.ToDisplayString(Short)).Order(StringComparer.Ordinal);
        string[] parents = type.BaseType is { SpecialType: SpecialType.None } parent ? [parent.ToDisplayString(Short), .. bases] : [.. bases];
        return $"public {ModifierOf(type)}{name}{(parents.Length == 0 ? "" : " : ")}{string.Join(", ", parents)}";
    }

    private static string ModifierOf(INamedTypeSymbol type) => type switch
    {
        { TypeKind: not TypeKind.Class } => "",
        { IsStatic: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsSealed: true } => "sealed ",
        _ => "",
    };

    private static SymbolDisplayFormat FormatWith(SymbolDisplayTypeQualificationStyle qualification, SymbolDisplayKindOptions kinds) => new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        qualification,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeConstantValue,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeModifiers | SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: kinds,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);
}
