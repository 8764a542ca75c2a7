using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tavus.Architecture.Tests;

/// <summary>The source files of a project, with the types that each declares and the names that it uses.</summary>
internal sealed class Project
{
    public static string Root { get; } = typeof(Project).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "RepositoryRoot").Value!;

    private readonly string _folder;

    public Project(string path)
    {
        _folder = Path.Combine(Root, path);
        Files =
        [
            .. from file in Directory.EnumerateFiles(_folder, "*.cs", SearchOption.AllDirectories)
               let folder = Path.GetRelativePath(_folder, Path.GetDirectoryName(file)!).Replace('\\', '/')
               where folder.Split('/')[0] is not ("bin" or "obj")
               select Parse(file, folder == "." ? "" : folder.Split('/')[0]),
        ];
    }

    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>Whether a build created the file.</summary>
    public static bool IsOutput(string path) => path.Replace('\\', '/').Split('/') is var folders && (folders.Contains("bin") || folders.Contains("obj"));

    /// <summary>Whether the name refers to a member. Such a name is not a use of a type, even if a type has the same name.</summary>
    private static bool IsMember(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == name,
        MemberBindingExpressionSyntax or NameColonSyntax or SubpatternSyntax => true,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left == name,
        _ => false,
    };

    private SourceFile Parse(string path, string folder)
    {
        var root = CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot();
        var declared = root.DescendantNodes().OfType<MemberDeclarationSyntax>().Select(static member => member switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            DelegateDeclarationSyntax type => type.Identifier.Text,
            _ => "",
        });
        return new SourceFile(
            Path.GetRelativePath(_folder, path),
            folder,
            declared.Where(static name => name.Length > 0).ToHashSet(),
            root.DescendantNodes().OfType<SimpleNameSyntax>().Where(static name => !IsMember(name)).Select(static name => name.Identifier.Text).ToHashSet());
    }
}
