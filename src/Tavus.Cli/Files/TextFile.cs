namespace Tavus.Cli.Files;

/// <summary>Reads YAML or JSON, depending on the extension of the file. Text from a stream is read as JSON if it starts with a brace or a bracket, otherwise as YAML.</summary>
internal static class TextFile
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    private const int MaxSize = 1 << 24;

    /// <summary>Whether the path is standard input or an open file descriptor, such as the pipe of <c>&lt;(command)</c>: no id can be written there.</summary>
    public static bool IsStream(string path) => path is StandardInput or "/dev/stdin" || path.StartsWith("/dev/fd/", StringComparison.Ordinal);

    public static bool IsJson(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JSON" or ".JSONC" => true,
        ".YAML" or ".YML" => false,
        _ => throw new UsageException($"{path}: the name must end in .yaml, .yml or .json, which determines the format."),
    };

    /// <exception cref="UsageException">The file cannot be read, or is neither YAML nor JSON.</exception>
    public static async Task<JsonNode?> ReadAsync(string path, CliHost host, CancellationToken cancellationToken)
    {
        var isJson = !IsStream(path) && IsJson(path);
        var text = path == StandardInput ? await ReadInputAsync(host, cancellationToken).ConfigureAwait(false) : await ReadTextAsync(path, cancellationToken).ConfigureAwait(false);
        try
        {
            return Parse(text, isJson || (IsStream(path) && text.AsSpan().TrimStart() is ['{' or '[', ..]));
        }
        catch (FileTextException exception)
        {
            throw new UsageException($"{NameOf(path)}, {exception.Message}.");
        }
    }

    /// <summary>The name of a file in messages.</summary>
    public static string NameOf(string path) => path == StandardInput ? "standard input" : path;

    public static JsonNode? Parse(string text, bool isJson) => isJson ? JsonNodeReader.ReadFile(text) : YamlReader.Read(text);

    /// <summary>Whether the text of a file contains exactly this JSON.</summary>
    public static bool Contains(string text, bool isJson, JsonNode expected)
    {
        try
        {
            return JsonNodeWriter.Write(Parse(text, isJson)) == JsonNodeWriter.Write(expected);
        }
        catch (FileTextException)
        {
            return false;
        }
    }

    private static async Task<string> ReadInputAsync(CliHost host, CancellationToken cancellationToken)
    {
        var input = host.PipedInput ?? throw new UsageException($"Standard input ({StandardInput}) is a terminal: pipe a file in.");
        var buffer = new char[MaxSize + 1];

        // Reading a pipe cannot be cancelled, but waiting for it can.
        var length = await input.ReadBlockAsync(buffer, cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
        return length <= MaxSize ? new string(buffer, 0, length) : throw new UsageException($"Standard input is larger than {MaxSize} characters.");
    }

    private static async Task<string> ReadTextAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            // Opening a named pipe would block until its other end is opened.
            if (!IsStream(path) && new FileInfo(WholeFile.ResolveLinks(path)) is { Exists: true, Length: 0 })
            {
                throw new UsageException($"{path} is empty, or is not an ordinary file. Write the content into a file, or pipe it to \"-\".");
            }

            // A link, a pipe or a device does not report the length of its content, so the maximum is checked while reading.
            using var file = File.OpenRead(path);
            var bytes = new byte[MaxSize + 1];
            var length = await file.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return length <= MaxSize ? EncodedText.Decode(bytes.AsMemory(0, length)).Text : throw new UsageException($"{path} is larger than {MaxSize} bytes.");
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException($"{path} is neither UTF-8 nor UTF-16 with a byte order mark.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be read: {exception.Message}");
        }
    }
}
