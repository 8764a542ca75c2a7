namespace Tavus.Transport;

/// <summary>Escapes an argument so that it is exactly one segment of a path (RFC 3986, section 3.3).</summary>
internal static class PathSegment
{
    /// <summary>Ids of the service are far shorter, and longer URLs fail differently on each framework.</summary>
    private const int MaxLength = 1024;

    public static string Escape(string value, string parameterName)
    {
        if (value is null)
        {
            throw new ArgumentNullException(parameterName);
        }

        if (value.Length is 0 or > MaxLength)
        {
            throw new ArgumentException($"It must have between 1 and {MaxLength} characters, but has {value.Length}.", parameterName);
        }

        // Escaping leaves dots alone, and servers treat these two as other resources.
        if (value is "." or "..")
        {
            throw new ArgumentException("'.' and '..' would name another resource.", parameterName);
        }

        for (var i = 0; i < value.Length; i++)
        {
            // Some proxies treat them as separators even when escaped, and the rest as another resource.
            if (value[i] is '/' or '\\')
            {
                throw new ArgumentException($"It holds a '{value[i]}' at index {i}, which would name another resource.", parameterName);
            }

            if (char.IsControl(value[i]))
            {
                throw new ArgumentException($"It holds a control character at index {i}.", parameterName);
            }

            if (char.IsSurrogatePair(value, i))
            {
                i++;
            }
            else if (char.IsSurrogate(value[i]))
            {
                throw new ArgumentException($"It holds an unpaired surrogate at index {i}.", parameterName);
            }
        }

        return Uri.EscapeDataString(value);
    }
}
