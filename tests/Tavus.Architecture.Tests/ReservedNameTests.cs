using System.Text.RegularExpressions;

namespace Tavus.Architecture.Tests;

/// <summary>The generator reserves the names of the library's types: a schema with such a name would silently become a part of that type.</summary>
public partial class ReservedNameTests
{
    private static readonly string Parser = File.ReadAllText(Path.Combine(Project.Root, "generator/Tavus.Generator/Parsing/SchemaParser.cs"));

    private static readonly string Documents = string.Concat(Directory.GetFiles(Path.Combine(Project.Root, "openapi"), "*.yaml").Select(File.ReadAllText));

    public static TheoryData<string> Types => [.. (from path in Directory.EnumerateFiles(Path.Combine(Project.Root, "src/Tavus.Generated"), "*.cs", SearchOption.AllDirectories)
                                                  where !Project.IsOutput(path)
                                                  from Match declaration in PublicType.Matches(File.ReadAllText(path))
                                                  let name = declaration.Groups[1].Value
                                                  where !Documents.Contains($"\n    {name}:", StringComparison.Ordinal)
                                                  select name).Distinct()];

    [GeneratedRegex(@"^public [a-z ]*(?:class|struct|interface|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType { get; }

    [Theory]
    [MemberData(nameof(Types))]
    public void The_name_of_a_public_type_of_the_library_is_reserved(string name) => Assert.Contains($"\"{name}\"", Parser, StringComparison.Ordinal);
}
