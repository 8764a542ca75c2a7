using System.Text;
using Tavus.Cli.Yaml;

namespace Tavus.Cli.Files;

/// <summary>Reads files in YAML or JSON, as their names say.</summary>
internal static class TextFile
{
    private const int MaxSize = 1 << 24;

    public static bool IsJson(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JSON" or ".JSONC" => true,
        ".YAML" or ".YML" => false,
        _ => throw new UsageException($"{path}: its name must end in .yaml, .yml or .json, which tells what is in it."),
    };

    /// <exception cref="UsageException">The file cannot be read, or is neither.</exception>
    public static async Task<JsonNode?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var isJson = IsJson(path);
        var text = await ReadTextAsync(path, cancellationToken).ConfigureAwait(false);
        try
        {
            return Parse(text, isJson);
        }
        catch (FileTextException exception)
        {
            throw new UsageException($"{path}, {exception.Message}.");
        }
    }

    public static JsonNode? Parse(string text, bool isJson) => isJson ? JsonNodeReader.ReadFile(text) : YamlReader.Read(text);

    private static async Task<string> ReadTextAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = await ReadBytesAsync(path, cancellationToken).ConfigureAwait(false);
            using var reader = new StreamReader(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            return await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException($"{path} is not in UTF-8.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be read: {exception.Message}");
        }
    }

    /// <summary>Counts the bytes that arrive: the stated length of a link, a pipe or a device is not the length of its content.</summary>
    private static async Task<MemoryStream> ReadBytesAsync(string path, CancellationToken cancellationToken)
    {
        var file = File.OpenRead(path);
        await using (file.ConfigureAwait(false))
        {
            var bytes = new byte[MaxSize + 1];
            var length = await file.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return length <= MaxSize ? new MemoryStream(bytes, 0, length) : throw new UsageException($"{path} is larger than {MaxSize} bytes.");
        }
    }
}
