using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tavus.Documentation.Samples;
using Tavus.Testing;
using Tavus.Tests.Retries;

namespace Tavus.Documentation.Tests;

/// <summary>The samples in C# compile, and run against the stub.</summary>
public class CSharpSampleTests
{
    private static readonly CSharpSample Samples = new(Reference.Document);

    private static readonly Lazy<Type> Program = new(Compile);

    private static readonly Dictionary<string, string> Keywords = new() { ["String"] = "string", ["Boolean"] = "bool", ["Int32"] = "int", ["Int64"] = "long", ["Double"] = "double" };

    public static TheoryData<string> Names { get; } = new(All().Select(static sample => sample.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_CSharp_sample_runs_against_the_stub(string name)
    {
        using var stub = new TavusStub();
        using var client = stub.CreateClient(static options => options.TimeProvider = new FastTime());

        // In the stub, only a call to End ends a conversation, so the sample for End runs before the samples that wait.
        foreach (var sample in name.StartsWith("Conversations_Wait", StringComparison.Ordinal) ? ["Conversations_End", name] : new[] { name })
        {
            await (Task)Program.Value.GetMethod(sample)!.Invoke(null, [client])!;
        }

        Assert.NotEmpty(stub.Requests);
    }

    [Fact]
    public void The_page_shows_every_CSharp_sample() => Assert.All(
        All(), static sample => Assert.Contains(System.Text.Encodings.Web.HtmlEncoder.Default.Encode(sample.Code), Reference.Html, StringComparison.Ordinal));

    [Fact]
    public void CSharpTypeName_equals_the_property_type_in_the_library() => Assert.All(
        from schema in Reference.Document.Model.Objects
        let type = typeof(TavusClient).Assembly.GetType($"Tavus.{schema.Name}")!
        from property in schema.Properties
        select (Expected: NameOf(type.GetProperty(property.CSharpName)!.PropertyType), Shown: CSharpTypeName.Of(property.Type)),
        static member => Assert.Equal(member.Expected, member.Shown));

    private static string NameOf(Type type) => Nullable.GetUnderlyingType(type) is { } value ? NameOf(value)
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
        : type.IsPrimitive || type == typeof(string) ? Keywords[type.Name] : type.Name;

    private static IEnumerable<(string Name, string Code)> All() =>
    [
        .. Reference.Document.Model.Operations.Select(static operation => (operation.Id, Samples.Of(operation))),
        .. Reference.Waits.Select(static wait => ($"{wait.Wait.Operation.Resource}_Wait{wait.Wait.Name}", CSharpSample.Of(wait.Wait))),
    ];

    private static Type Compile()
    {
        var imports = string.Join('\n', CSharpSample.Start.Split('\n').Where(static line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=', StringComparison.Ordinal)));
        var methods = string.Join('\n', All().Select(static sample => $"public static async Task {sample.Name}(TavusClient client)\n{{\n{sample.Code}\n}}"));
        var compilation = CSharpCompilation.Create(
            "Samples",
            [CSharpSyntaxTree.ParseText($"using System; using System.Collections.Generic; using System.Threading.Tasks;\n{imports}\npublic static class Program\n{{\n{methods}\n}}")],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        Assert.Empty(compilation.Emit(assembly).Diagnostics.Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
        return Assembly.Load(assembly.ToArray()).GetType("Program")!;
    }
}
