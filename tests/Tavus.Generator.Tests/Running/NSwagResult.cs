using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tavus.Generator.Tests.Running;

/// <summary>The output of NSwag for the library's OpenAPI document, as written by the last build.</summary>
internal static class NSwagResult
{
    public static string LibraryDirectory { get; } = typeof(NSwagResult).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "LibraryDirectory").Value!;

    public static string Path { get; } = System.IO.Path.Combine(LibraryDirectory, "obj", "nswag", "Tavus.g.cs");

    /// <summary>The DTOs only. The clients are left out, because they need hand-written code.</summary>
    public static string Shapes()
    {
        var root = CSharpSyntaxTree.ParseText(File.ReadAllText(Path)).GetRoot();
        var others = root.DescendantNodes().OfType<TypeDeclarationSyntax>().Where(static type => !type.AttributeLists.ToString().Contains("\"NJsonSchema\"", StringComparison.Ordinal));
        return root.RemoveNodes(others, SyntaxRemoveOptions.KeepNoTrivia)!.ToFullString();
    }
}
