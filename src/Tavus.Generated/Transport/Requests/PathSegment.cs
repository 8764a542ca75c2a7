namespace Tavus.Transport;

/// <summary>Escapes an argument so that it is exactly one segment of a path (RFC 3986, section 3.3).</summary>
internal static class PathSegment
{
    /// <summary>The maximum length of an argument. Ids that the service assigns are far shorter; a longer argument would fail differently on each framework.</summary>
    private const int MaxLength = 1024;

    public static string Escape(string value, string parameterName)
    {
        if (Guard.NotNull(value, parameterName).Length is 0 or > MaxLength)
        {
            throw new ArgumentException($"The value must have between 1 and {MaxLength} characters, but has {value.Length}.", parameterName);
        }

        // Escaping leaves dots alone, and servers treat these two as other resources.
        if (value is "." or "..")
        {
            throw new ArgumentException("The values '.' and '..' would make the path lead to another resource.", parameterName);
        }

        for (var i = 0; i < value.Length; i++)
        {
            // Some proxies treat even escaped slashes as separators: the path would then lead to another resource.
            var problem = value[i] switch
            {
                '/' or '\\' => $"The '{value[i]}' at index {i} would make the path lead to another resource.",
                var character when char.IsControl(character) => $"The value contains a control character at index {i}.",
                var half when char.IsSurrogate(half) && !char.IsSurrogatePair(value, i) && (i == 0 || !char.IsSurrogatePair(value, i - 1)) => $"The value contains an unpaired surrogate at index {i}.",
                _ => null,
            };
            if (problem is not null)
            {
                throw new ArgumentException(problem, parameterName);
            }
        }

        return Uri.EscapeDataString(value);
    }
}
