using System.Text.Json.Nodes;
using Tavus.Documentation.Documents;
using Tavus.Generator.Model;
using static Tavus.Generator.Emitting.GeneratedCode;

namespace Tavus.Documentation.Samples;

/// <summary>Writes the C# that calls an operation with the example of the OpenAPI document.</summary>
internal sealed class CSharpSample(ApiDocument document)
{
    /// <summary>The first lines of every sample.</summary>
    public const string Start = """
        using System.Globalization;
        using Tavus;

        using var client = new TavusClient();
        """;

    private readonly CSharpValue _values = new(document);

    public string Of(OperationModel operation)
    {
        var resource = document.Model.Resources.First(resource => resource.Name == operation.Resource);
        return operation switch
        {
            { Verb: "List" } when resource.List is { } list => OfList(operation, list),
            { IsPatch: true } => OfPatch(operation, resource.PatchedType!),
            _ => OfCall(operation),
        };
    }

    public static string Of(WaitModel wait) =>
        $"var {Variable(wait.ObjectType)} = await client.{wait.Operation.Resource}.Wait{wait.Name}Async({string.Join(", ", PathArguments(wait.Operation))});";

    private static string OfList(OperationModel operation, ListModel list) => $$"""
        await foreach (var {{Variable(list.ItemType)}} in client.{{operation.Resource}}.ListAsync())
        {
            Console.WriteLine({{Variable(list.ItemType)}}.{{list.IdentityProperty ?? "ToJson()"}});
        }
        """;

    private string OfCall(OperationModel operation)
    {
        var request = operation.Request is { } type && document.RequestOf(operation) is { } example ? [_values.Of(type, example)] : Array.Empty<string>();
        var result = operation.Result is { } name ? $"var {Variable(name)} = " : "";
        return $"{result}await client.{operation.Resource}.{operation.Verb}Async({string.Join(", ", PathArguments(operation).Concat(request))});";
    }

    private string OfPatch(OperationModel operation, string type)
    {
        var steps = document.RequestOf(operation)!.AsArray().Select(step => OfStep(step!, type));
        return $"var result = await client.{operation.Resource}.PatchAsync({string.Concat(PathArguments(operation).Select(static id => $"{id}, "))}new JsonPatch()\n{string.Join('\n', steps)});";
    }

    private string OfStep(JsonNode step, string root)
    {
        var verb = step["op"]!.GetValue<string>();
        var (pointer, type) = Pointer(root, step["path"]!.GetValue<string>());
        var value = step["value"] is { } json ? $", {_values.Of(type, json, depth: 1)}" : "";
        return $"    .{char.ToUpperInvariant(verb[0])}{verb[1..]}({pointer}{value})";
    }

    /// <summary>The C# expression for the pointer to a member, and the member's type. The expression is a typed pointer if the library has one for the member.</summary>
    private (string Pointer, TypeModel Type) Pointer(string root, string path)
    {
        var pointer = $"{root}Pointers";
        var type = new TypeModel(TypeKind.Object, root);
        var isWhole = false;
        foreach (var name in path.Split('/').Skip(1))
        {
            if (isWhole)
            {
                (pointer, type) = ($"{pointer}.Append({(int.TryParse(name, out _) ? name : Literal(name))})", new TypeModel(TypeKind.Raw));
            }
            else if (type.Item is { } item)
            {
                (pointer, type) = ($"{pointer}[{name}]", item);
            }
            else
            {
                var property = document.Model.Object(type.SchemaName)!.Properties.First(property => property.JsonName == name);
                (pointer, type, isWhole) = ($"{pointer}.{property.CSharpName}", property.Type, property.IsPatchedWhole);
            }
        }

        return (pointer, type);
    }

    private static IEnumerable<string> PathArguments(OperationModel operation) =>
        operation.PathParameters.Select(static parameter => Literal(parameter.Example ?? parameter.Name));

    private static string Variable(string type) => type.EndsWith("Result", StringComparison.Ordinal) ? "result" : char.ToLowerInvariant(type[0]) + type[1..];
}
