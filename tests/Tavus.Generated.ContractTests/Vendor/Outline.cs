using System.Text.Json.Nodes;

namespace Tavus.ContractTests.Vendor;

/// <summary>The outline of an operation: a line for each parameter, each status, and each member of the request and of successful responses.</summary>
internal sealed class Outline
{
    private readonly JsonObject _root;

    public Outline(JsonObject root, JsonObject operation)
    {
        _root = root;
        foreach (var parameter in (operation["parameters"] as JsonArray ?? []).Select(parameter => VendorDocument.Follow(root, parameter)!))
        {
            if (parameter["in"]!.GetValue<string>() != "path")
            {
                Lines[$"parameter {parameter["name"]}"] = new(parameter.AsObject(), "");
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

    /// <summary>The schema and the type for each line. Parameters and statuses have no type.</summary>
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

        foreach (var (name, value) in found["properties"] as JsonObject ?? [])
        {
            AddMember($"{place}{(place.Contains('/', StringComparison.Ordinal) ? "" : " ")}/{name}", value!.AsObject());
            foreach (var alias in value["x-aliases"] as JsonArray ?? [])
            {
                Lines[$"{place}{(place.Contains('/', StringComparison.Ordinal) ? "" : " ")}/{alias}"] = new(new JsonObject { ["x-alias"] = true }, "");
            }
        }
    }

    private void AddMember(string place, JsonObject schema)
    {
        var target = VendorDocument.Follow(_root, schema["allOf"]?[0] ?? schema)!;
        Lines[place] = new(schema, target["type"]?.GetValue<string>() ?? "");
        AddMembers(place, schema);
    }
}
