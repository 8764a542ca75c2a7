using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tavus.Generator.Tests.Running;

/// <summary>The code that the generator emits from an OpenAPI document, compiled against the built library and loaded.</summary>
internal sealed class CompiledDocument
{
    private readonly CSharpCompilation _compilation;

    /// <param name="document">The text of the OpenAPI document.</param>
    /// <param name="shapes">C# classes for the objects of the document, as NSwag would write them.</param>
    /// <param name="language">The version of C# to compile with.</param>
    /// <param name="emit">The value of <c>TavusEmit</c>, which selects the code to emit.</param>
    public CompiledDocument(string document, string shapes, LanguageVersion language, string emit = "Client")
    {
        var options = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        var result = new GeneratorSession(document, emit).Run();
        Assert.Empty(result.Diagnostics);
        _compilation = CSharpCompilation.Create(
            "Tavus.Generated.Tests", // The library makes its internals visible to an assembly with this name and public key.
            result.GeneratedSources.Select(source => CSharpSyntaxTree.ParseText(source.SourceText.ToString(), options, source.HintName))
                .Append(CSharpSyntaxTree.ParseText(shapes, options)),
            References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999)
                .WithCryptoPublicKey([.. typeof(CompiledDocument).Assembly.GetName().GetPublicKey()!])
                .WithPublicSign(true)
                .WithSpecificDiagnosticOptions(
                [
                    new("CS1591", ReportDiagnostic.Suppress), // The classes have no XML documentation.
                    new("CS0436", ReportDiagnostic.Suppress), // The library contains the same types, generated from its own document.
                ]));
        Assert.DoesNotContain(_compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    public INamedTypeSymbol Symbol(string name) => _compilation.GetTypeByMetadataName(name)!;

    public Assembly Load()
    {
        using var image = new MemoryStream();
        Assert.True(_compilation.Emit(image).Success);
        image.Position = 0;
        return new AssemblyLoadContext(nameof(CompiledDocument), isCollectible: true).LoadFromStream(image);
    }
}
