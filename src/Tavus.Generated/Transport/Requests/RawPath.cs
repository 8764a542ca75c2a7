namespace Tavus.Transport;

/// <summary>Validates a path that the application has chosen: it must stay below the base address, however often a server decodes it.</summary>
internal static class RawPath
{
    private const int MaxLength = 8 * 1024;

    /// <summary>The characters that a path may contain besides letters, digits and escapes (RFC 3986, section 3.3).</summary>
    private const string Signs = "-._~!$&'()*+,;=:@/";

    public static void Validate(string path, string parameterName)
    {
        if (FindProblem(path) is { } problem)
        {
            throw new ArgumentException($"{problem} Give a path such as '/v2/personas', with ids escaped by Uri.EscapeDataString.", parameterName);
        }
    }

    private static string? FindProblem(string path)
    {
        if (path.Length is 0 or > MaxLength)
        {
            return $"The path must have between 1 and {MaxLength} characters, but has {path.Length}.";
        }

        if (path[0] != '/' || path.StartsWith("//", StringComparison.Ordinal))
        {
            return "The path must start with a single '/'. An address with a host is not allowed.";
        }

        var odd = path.IndexOfAny(['?', '#', '\\']);
        if (odd >= 0)
        {
            return $"The path has a '{path[odd]}' at index {odd}. Pass the query as the separate query argument.";
        }

        for (var i = 0; i < path.Length; i++)
        {
            if (!IsAllowed(path[i]) && !IsEscape(path, i))
            {
                return $"The path has a character at index {i} that is not escaped.";
            }
        }

        return path.Split('/').Select(FindProblemOfSegment).FirstOrDefault(static problem => problem is not null);
    }

    /// <summary>Decodes a segment repeatedly until nothing is left to decode, and checks the segment each time.</summary>
    private static string? FindProblemOfSegment(string segment)
    {
        for (string text = segment, decoded; ; text = decoded)
        {
            // Some servers cut parameters off a segment ("..;x") before they resolve its dots.
            if (text.Split(';')[0] is "." or "..")
            {
                return "A segment of the path is '.' or '..', which would lead to another resource.";
            }

            if (text.Any(static character => character is '/' or '\\' || char.IsControl(character)))
            {
                return "A segment of the path contains an escaped '/', '\\' or control character.";
            }

            decoded = Uri.UnescapeDataString(text);
            if (decoded == text)
            {
                return Enumerable.Range(0, text.Length).Any(i => IsEscape(text, i)) ? "A segment of the path contains escapes that are not valid UTF-8." : null;
            }
        }
    }

    private static bool IsAllowed(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Signs.Contains(character);

    private static bool IsEscape(string path, int index) => path[index] == '%' && index + 2 < path.Length && Uri.IsHexDigit(path[index + 1]) && Uri.IsHexDigit(path[index + 2]);
}
