using System.Globalization;
using Tavus.Generator.Diagnostics;
using Tavus.Generator.Model;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

internal sealed class ResponseParser(ParseContext context, Envelopes envelopes)
{
    private const string Json = "application/json";

    public EquatableArray<ResponseModel> Parse(YamlNode operation)
    {
        var successes = operation.Get("responses").Members().Where(static response => response.Key.Text()?.StartsWith("2", StringComparison.Ordinal) == true).ToList();
        if (successes.FirstOrDefault(response => !HasBody(response.Value)).Key is { } empty && successes.Any(response => HasBody(response.Value)))
        {
            context.Report(Descriptors.UnsupportedConstruct, empty, "A successful response without a body next to one with a body", "Give all successful responses of an operation the same body, or none.");
        }

        return operation.Get("responses").Members().Select(member => Parse(member.Key, member.Value)).ToEquatableArray();
    }

    private bool HasBody(YamlNode response) => context.Resolve(response).Get("content") is not null;

    private ResponseModel Parse(YamlNode status, YamlNode response)
    {
        if (!int.TryParse(status.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var code) || code is < 100 or > 599)
        {
            context.Report(Descriptors.UnsupportedConstruct, status, $"The response '{status.Text()}'", "List each status that the service is known to return.");
        }

        var resolved = context.Resolve(response);
        foreach (var (mediaType, _) in resolved.Get("content").Members().Where(static member => member.Key.Text() != Json))
        {
            context.Report(Descriptors.UnsupportedConstruct, mediaType, $"A response body of the type '{mediaType.Text()}'", $"Describe it as {Json}.");
        }

        var body = resolved.Get("content").Get(Json);
        ParseSchema(body);
        return new ResponseModel(code, ExampleParser.OfHeaders(context, resolved), ExampleParser.OfBody(context, body));
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
            context.Report(Descriptors.UnsupportedConstruct, key, "A response body that is not an object", "Use the schema of an object.");
        }
        else if (body.Get("x-envelope") is { } envelope)
        {
            envelopes.Add(name, envelope);
        }
    }
}
