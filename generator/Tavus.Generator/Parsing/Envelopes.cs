namespace Tavus.Generator.Parsing;

/// <summary>The envelopes of responses, by schema name. An envelope is a member that may wrap the object (<c>x-envelope</c> beside the schema of the response body).</summary>
internal sealed class Envelopes(ParseContext context)
{
    private readonly Dictionary<string, string> _members = new(StringComparer.Ordinal);

    public string? Of(string schemaName) => _members.TryGetValue(schemaName, out var member) ? member : null;

    public void Add(string schemaName, YamlNode envelope)
    {
        var member = envelope.Text() ?? "";
        if (Of(schemaName) is { } other && other != member)
        {
            context.ReportUnsupported(envelope, $"A second envelope of '{schemaName}'", $"Another response wraps it under '{other}'. Give one of these responses a separate schema.");
        }

        _members[schemaName] = member;
    }
}
