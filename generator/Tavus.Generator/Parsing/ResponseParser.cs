using System.Globalization;

namespace Tavus.Generator.Parsing;

internal sealed class ResponseParser(ParseContext context)
{
    private const string Inline = "a body";

    public Dictionary<string, string> Envelopes { get; } = new(StringComparer.Ordinal);

    /// <returns>The responses of an operation, and the schema of the body of a successful response; null if there is no body.</returns>
    public (IReadOnlyList<ResponseModel> Responses, string? Result) Parse(YamlNode operation)
    {
        var responses = operation.Get("responses").Members().Select(member => (Status: member.Key, Node: context.Resolve(member.Value))).ToList();
        var bodies = responses.Where(static response => response.Status.Text()?.StartsWith("2", StringComparison.Ordinal) == true)
            .ToLookup(static response => TypeOf(response.Node.Get("content")), static response => response.Status);
        if (bodies.Count > 1)
        {
            var what = bodies.Contains("") ? "A successful response without a body next to one with a body" : "A successful response with a body of another type";
            context.ReportUnsupported(bodies[""].FirstOrDefault() ?? bodies.ElementAt(1).First(), what, "Give all successful responses of an operation the same body, or none.");
        }

        var result = bodies.Select(static body => body.Key).FirstOrDefault(static name => name.Length > 0);
        return ([.. responses.Select(response => Parse(response.Status, response.Node))], result == Inline ? null : result);
    }

    /// <summary>The name of the schema of a body; empty for a response without a body.</summary>
    private static string TypeOf(YamlNode? content) => content is null ? "" : SchemaReference.Name(content.Get("application/json").Get("schema")) ?? Inline;

    private ResponseModel Parse(YamlNode status, YamlNode? response)
    {
        if (!int.TryParse(status.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var code) || code is < 100 or > 599)
        {
            context.ReportUnsupported(status, $"The response '{status.Text()}'", "List each status that the service is known to return.");
        }

        var body = context.FindJson(response, "response");
        if (body.Key("schema") is { } key)
        {
            CheckSchema(key, SchemaReference.Name(body.Get("schema")), body.Get("x-envelope"));
        }

        return new ResponseModel(code, [.. ParseHeaders(response)], [.. ParseExamples(body)]);
    }

    private void CheckSchema(YamlNode key, string? name, YamlNode? envelope)
    {
        if (name is null)
        {
            context.Report(Descriptors.InlineSchema, key, "The body of a response");
        }
        else if (context.Schemas.Get(name).Get("enum") is not null)
        {
            context.ReportUnsupported(key, "A response body that is not an object", "Use the schema of an object.");
        }
        else if (Envelopes.TryGetValue(name, out var other) && envelope is not null && envelope.Text() != other)
        {
            context.ReportUnsupported(envelope, $"A second envelope of '{name}'", $"Another response wraps it under '{other}'. Give one of these responses a separate schema.");
        }
        else if (envelope is not null)
        {
            Envelopes[name] = envelope.Text() ?? "";
        }
    }

    private IEnumerable<(string Name, string Value)> ParseHeaders(YamlNode? response) =>
        from header in response.Get("headers").Members()
        let example = context.Resolve(header.Value).GetText("example")
        where example is not null
        select (header.Key.Text() ?? "", example);

    /// <returns>The named examples in the order of the OpenAPI document, or the only example, which has no name.</returns>
    private IEnumerable<(string Name, string Value)> ParseExamples(YamlNode? body) => body.Get("example") is { } only
        ? [("", NodeJson.From(only))]
        : from example in body.Get("examples").Members()
          let value = context.Resolve(example.Value).Get("value")
          where value is not null
          select (example.Key.Text() ?? "", NodeJson.From(value));
}
