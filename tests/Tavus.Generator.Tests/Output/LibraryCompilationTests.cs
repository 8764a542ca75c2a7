using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tavus.Generator.Tests.Running;

namespace Tavus.Generator.Tests.Output;

public sealed class LibraryCompilationTests(LibraryCompilation library) : IClassFixture<LibraryCompilation>
{
    [Fact]
    public void Generated_code_compiles_without_warnings_at_the_highest_warning_level()
    {
        var diagnostics = library.Compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && library.Generated.Contains(diagnostic.Location.SourceTree!));

        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Generated_code_qualifies_the_name_of_every_type_that_it_does_not_declare()
    {
        var unqualified =
            from tree in library.Generated
            let model = library.Compilation.GetSemanticModel(tree)
            from name in tree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<SimpleNameSyntax>()
            where !name.IsVar && !IsQualified(name) && !IsDeclaration(name)
            let symbol = model.GetSymbolInfo(name).Symbol
            where symbol is INamespaceSymbol || (symbol is INamedTypeSymbol type && !IsOwn(type, tree))
            select $"{tree.FilePath}: {name.Parent}";

        Assert.Empty(unqualified);
    }

    [Theory]
    [InlineData("Persona", "properties: { NAME: { type: string } }")]
    [InlineData("PipelineMode", "{ type: string, x-open-enum: true, enum: ['NAME'] }")]
    public void A_name_in_the_OpenAPI_document_equal_to_a_generated_member_is_reported_as_TAV002(string typeName, string schema)
    {
        var type = library.Compilation.GetTypeByMetadataName("Tavus." + typeName)!;
        var names = type.GetMembers()
            .Concat(library.Compilation.GetSpecialType(SpecialType.System_Object).GetMembers())
            .Where(static member => !IsOfTheDocument(member) && SyntaxFacts.IsValidIdentifier(member.Name) && char.IsUpper(member.Name[0]))
            .Select(static member => member.Name)
            .Distinct()
            .ToList();

        Assert.Contains("ReadFrom", names);
        Assert.All(names, name =>
        {
            var document = TestDocuments.WithSchemas("Thing:\n  " + schema.Replace("NAME", name, StringComparison.Ordinal));
            Assert.Equal("TAV002", Assert.Single(new GeneratorSession(document).Run().Diagnostics).Id);
        });
    }

    private static bool IsOfTheDocument(ISymbol member) =>
        member.GetAttributes().Any(static attribute => attribute.AttributeClass!.Name == "JsonPropertyAttribute")
        || (member is IPropertySymbol { IsStatic: true, IsReadOnly: true } property && SymbolEqualityComparer.Default.Equals(property.Type, property.ContainingType));

    private static bool IsQualified(SimpleNameSyntax name) => name.Parent switch
    {
        QualifiedNameSyntax qualified => qualified.Right == name,
        AliasQualifiedNameSyntax => true,
        MemberAccessExpressionSyntax access => access.Name == name,
        NameMemberCrefSyntax cref => cref.Parent is QualifiedCrefSyntax,
        _ => false,
    };

    private static bool IsDeclaration(SimpleNameSyntax name) =>
        name.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Any(declaration => declaration.Name.Contains(name));

    private static bool IsOwn(INamedTypeSymbol type, SyntaxTree tree) => type.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == tree);
}
