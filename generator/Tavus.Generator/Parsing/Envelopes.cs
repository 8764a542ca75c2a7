using Tavus.Generator.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>The members under which responses may be wrapped, by the schema of the response: <c>x-envelope</c> beside the schema of the response's body.</summary>
internal sealed class Envelopes(ParseContext context)
{
    private readonly Dictionary<string, string> _members = new(StringComparer.Ordinal);

    public string? Of(string schemaName) => _members.TryGetValue(schemaName, out var member) ? member : null;

    public void Add(string schemaName, YamlNode envelope)
    {
        var member = envelope.Text() ?? "";
        if (Of(schemaName) is { } other && other != member)
        {
            context.Report(Descriptors.UnsupportedConstruct, envelope, $"A second envelope of '{schemaName}'", $"Another response wraps it under '{other}'; give one of the two responses a schema of its own.");
        }

        _members[schemaName] = member;
    }
}
