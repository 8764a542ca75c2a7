using System.Globalization;

namespace Tavus.Generator.Parsing;

internal sealed class ResponseParser(ParseContext context, Envelopes envelopes)
{
    public EquatableArray<ResponseModel> Parse(YamlNode operation)
    {
        var responses = operation.Get("responses").Members();
        var bodies = responses.Where(static response => response.Key.Text()?.StartsWith("2", StringComparison.Ordinal) == true)
            .ToLookup(response => TypeOf(context.Resolve(response.Value).Get("content")), static response => response.Key);
        if (bodies.Count > 1)
        {
            var what = bodies.Contains("") ? "A successful response without a body next to one with a body" : "A successful response with a body of another type";
            context.ReportUnsupported(bodies[""].FirstOrDefault() ?? bodies.ElementAt(1).First(), what, "Give all successful responses of an operation the same body, or none.");
        }

        return responses.Select(member => Parse(member.Key, member.Value)).ToEquatableArray();
    }

    /// <summary>The name of the schema of a body; empty for a response without a body.</summary>
    private static string TypeOf(YamlNode? content) => content is null ? "" : SchemaReference.Name(content.Get("application/json").Get("schema")) ?? "a body";

    private ResponseModel Parse(YamlNode status, YamlNode response)
    {
        if (!int.TryParse(status.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var code) || code is < 100 or > 599)
        {
            context.ReportUnsupported(status, $"The response '{status.Text()}'", "List each status that the service is known to return.");
        }

        var resolved = context.Resolve(response);
        var body = context.FindJson(resolved, "response");
        ParseSchema(body);
        return new ResponseModel(code, ParseHeaders(resolved), ParseExamples(body));
    }

    private void ParseSchema(YamlNode? body)
    {
        if (body.Key("schema") is not { } key)
        {
            return;
        }

        if (SchemaReference.Name(body.Get("schema")) is not { } name)
        {
            context.Report(Descriptors.InlineSchema, key, "The body of a response");
        }
        else if (context.Schemas.Get(name).Get("enum") is not null)
        {
            context.ReportUnsupported(key, "A response body that is not an object", "Use the schema of an object.");
        }
        else if (body.Get("x-envelope") is { } envelope)
        {
            envelopes.Add(name, envelope);
        }
    }

    private EquatableArray<NamedValueModel> ParseHeaders(YamlNode? response) => (
        from header in response.Get("headers").Members()
        let example = context.Resolve(header.Value).GetText("example")
        where example is not null
        select new NamedValueModel(header.Key.Text() ?? "", example)).ToEquatableArray();

    /// <returns>The named examples in the order of the OpenAPI document, or the only example, which has no name.</returns>
    private EquatableArray<NamedValueModel> ParseExamples(YamlNode? body) => body.Get("example") is { } only
        ? new([new NamedValueModel("", NodeJson.From(only))])
        : (from example in body.Get("examples").Members()
           let value = context.Resolve(example.Value).Get("value")
           where value is not null
           select new NamedValueModel(example.Key.Text() ?? "", NodeJson.From(value))).ToEquatableArray();
}
