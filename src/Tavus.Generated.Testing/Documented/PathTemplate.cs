namespace Tavus.Testing;

/// <summary>A path of the OpenAPI document, with parameters in braces, such as <c>/v2/personas/{persona_id}</c>.</summary>
internal sealed class PathTemplate(string template)
{
    private readonly string[] _segments = template.Split('/');

    /// <returns>The decoded arguments by the names of the parameters; null if the path does not match.</returns>
    public IReadOnlyDictionary<string, string>? Match(string path)
    {
        var segments = path.Split('/');
        if (segments.Length != _segments.Length)
        {
            return null;
        }

        var arguments = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < segments.Length; i++)
        {
            if (_segments[i].StartsWith("{", StringComparison.Ordinal) && segments[i].Length > 0)
            {
                arguments[_segments[i].Trim('{', '}')] = Uri.UnescapeDataString(segments[i]);
            }
            else if (_segments[i] != segments[i])
            {
                return null;
            }
        }

        return arguments;
    }

    public override string ToString() => template;
}
