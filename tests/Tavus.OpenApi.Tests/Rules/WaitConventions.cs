using System.Text.Json.Nodes;
using System.Xml;
using Tavus.OpenApi.Tests.Documents;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Rules;

/// <summary>The convention of openapi/README.md for waits. The generator reports errors that prevent code generation, such as an unknown member.</summary>
internal static class WaitConventions
{
    private const string Extension = "x-wait";

    private static readonly string[] Required = ["name", "member", "ready", "interval", "timeout"];
    private static readonly string[] Known = [.. Required, "failed", "reason", "renewed", "query"];

    public static IEnumerable<Rule> All { get; } =
    [
        Rule.ForEach("tavus-wait", NodeKinds.Operation, static operation =>
            from wait in operation[Extension].Items
            from problem in Problems(operation, wait)
            select operation.Problem(Extension, problem)),
    ];

    private static IEnumerable<string> Problems(Node operation, JsonNode? wait) =>
    [
        .. Required.Except(wait.Names).Select(static name => $"The wait has no '{name}'."),
        .. wait.Names.Except(Known).Select(static name => $"A wait has no '{name}'."),
        .. Seconds(wait?["interval"]) < Seconds(wait?["timeout"]) ? Array.Empty<string>() : ["The interval is not a duration shorter than the timeout."],
        .. States(wait).GroupBy(static state => state).Where(static same => same.Count() > 1).Select(static same => $"The state '{same.Key}' appears twice."),
        .. States(wait).Except(Documented(operation, wait?["member"].Text ?? "") ?? States(wait)).Select(static state => $"The enum of the member does not list '{state}'."),
    ];

    private static IEnumerable<string> States(JsonNode? wait) => (wait?["ready"]).Texts.Concat((wait?["failed"]).Texts);

    private static double Seconds(JsonNode? duration)
    {
        try
        {
            return XmlConvert.ToTimeSpan(duration.Text).TotalSeconds;
        }
        catch (FormatException)
        {
            return double.NaN;
        }
    }

    /// <returns>The documented values of the member; null if the member is not an open enum of the object.</returns>
    private static IEnumerable<string>? Documented(Node operation, string member)
    {
        var content = operation["responses"]?["200"]?["content"]?["application/json"]?["schema"];
        var status = Resolve(operation, content)?["properties"]?[member];
        return Resolve(operation, status?["allOf"].Items.FirstOrDefault())?["enum"] is JsonArray values ? values.Texts : null;
    }

    private static JsonNode? Resolve(Node operation, JsonNode? schema) =>
        schema?["$ref"].Text is { Length: > 0 } reference ? operation.Document.Set.Resolve(operation.Document, reference) : null;
}
