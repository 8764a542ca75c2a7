using System.Collections.Immutable;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tavus.Generator.Tests.Running;

/// <summary>The library's hand-written code, NSwag's output and the generator's output for the same OpenAPI document, compiled together.</summary>
public sealed class LibraryCompilation
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    public LibraryCompilation()
    {
        var byHand = Directory.EnumerateFiles(NSwagResult.LibraryDirectory, "*.cs", SearchOption.AllDirectories)
            .Where(static path => !Path.GetRelativePath(NSwagResult.LibraryDirectory, path).StartsWith("obj", StringComparison.Ordinal))
            .Append(NSwagResult.Path)
            .Select(static path => Parse(File.ReadAllText(path), path))
            .Append(Parse(ImplicitUsings, "ImplicitUsings.cs"))
            .Append(Parse(ProjectUsings(), "ProjectUsings.cs"));
        Generated = [.. new GeneratorSession(TestDocuments.Personas).Run().GeneratedSources.Select(static source => Parse(source.SourceText.ToString(), source.HintName))];
        Compilation = CSharpCompilation.Create(
            "Tavus.Generated",
            byHand.Concat(Generated),
            References.AllButTheLibrary,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
    }

    public CSharpCompilation Compilation { get; }

    public ImmutableArray<SyntaxTree> Generated { get; }

    private static string ProjectUsings() => string.Concat(
        XDocument.Load(Path.Combine(NSwagResult.LibraryDirectory, "Tavus.Generated.csproj")).Descendants("Using").Select(static item => $"global using {item.Attribute("Include")!.Value};\n"));

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Options, path);
}
