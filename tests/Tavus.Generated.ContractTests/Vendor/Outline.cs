using System.Text.Json.Nodes;

namespace Tavus.ContractTests.Vendor;

/// <summary>
/// The outline of an operation: a line for each parameter, each status, each member of the request and of successful responses, each value of
/// an enum (in quotes), and each member or parameter that a request needs (with <see cref="Required"/>).
/// </summary>
internal sealed class Outline
{
    public const string Required = "/(required)";

    private readonly JsonObject _root;

    public Outline(JsonObject root, JsonObject operation)
    {
        _root = root;
        foreach (var parameter in (operation["parameters"] as JsonArray ?? []).Select(parameter => VendorDocument.Follow(root, parameter)!))
        {
            if (parameter["in"]!.GetValue<string>() != "path")
            {
                AddMember($"parameter {parameter["name"]}", parameter["schema"]!.AsObject(), parameter["required"]?.GetValue<bool>() == true);
            }
        }

        AddMembers("request", VendorDocument.Schema(root, operation["requestBody"]));
        foreach (var (status, response) in operation["responses"]!.AsObject())
        {
            Lines[$"status {status}"] = new([], "");
            if (status[0] == '2')
            {
                AddMembers("success", VendorDocument.Schema(root, response));
                Envelope(response);
            }
        }
    }

    /// <summary>The schema and the type for each line. Only members and parameters have a type.</summary>
    public Dictionary<string, (JsonObject Schema, string Type)> Lines { get; } = new(StringComparer.Ordinal);

    /// <summary>If the service may also return the value inside an envelope, adds the lines of this form too.</summary>
    private void Envelope(JsonNode? response)
    {
        var media = VendorDocument.Follow(_root, response)?["content"]?.AsObject().FirstOrDefault().Value;
        if (media?["x-envelope"]?.GetValue<string>() is { } envelope)
        {
            Lines[$"success /{envelope}"] = new([], "array");
            AddMembers($"success /{envelope}", media["schema"]);
        }
    }

    private void AddMembers(string place, JsonNode? schema)
    {
        if (VendorDocument.Follow(_root, schema) is not JsonObject found)
        {
            return;
        }

        foreach (var part in new[] { "allOf", "oneOf", "anyOf" }.SelectMany(name => found[name] as JsonArray ?? []).Append(found["items"]))
        {
            AddMembers(place, part);
        }

        foreach (var value in found["enum"] as JsonArray ?? [])
        {
            Lines[$"{place}/'{value}'"] = new([], "");
        }

        foreach (var (name, value) in found["properties"] as JsonObject ?? [])
        {
            var isRequired = place.StartsWith("request", StringComparison.Ordinal)
                && ((value!["x-required"] ?? value["x-required-unless"]) is not null || (found["required"] as JsonArray ?? []).Any(required => required!.GetValue<string>() == name));
            AddMember($"{place}{(place.Contains('/', StringComparison.Ordinal) ? "" : " ")}/{name}", value!.AsObject(), isRequired);
            foreach (var alias in value["x-aliases"] as JsonArray ?? [])
            {
                Lines[$"{place}{(place.Contains('/', StringComparison.Ordinal) ? "" : " ")}/{alias}"] = new(new JsonObject { ["x-alias"] = true }, "");
            }
        }
    }

    private void AddMember(string place, JsonObject schema, bool isRequired)
    {
        if (isRequired)
        {
            Lines[$"{place}{Required}"] = new([], "");
        }

        var target = VendorDocument.Follow(_root, schema["allOf"]?[0] ?? schema)!;
        Lines[place] = new(schema, target["type"]?.GetValue<string>() ?? "");
        AddMembers(place, schema);
    }
}
