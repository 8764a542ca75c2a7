using System.Text;
using Tavus.Cli.Errors;
using Tavus.Cli.Json;
using Tavus.Cli.Yaml;

namespace Tavus.Cli.Files;

/// <summary>A file that people write, in YAML or JSON as its name says.</summary>
internal static class TextFile
{
    private const int MaxSize = 1 << 24;
    private const int PieceSize = 1 << 16;

    public static bool IsJson(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JSON" or ".JSONC" => true,
        ".YAML" or ".YML" => false,
        _ => throw new UsageException($"{path}: its name must end in .yaml, .yml or .json, which tells what is in it."),
    };

    /// <exception cref="UsageException">The file is not there, or cannot be read, or is neither.</exception>
    public static async Task<JsonTree> ReadAsync(string path, CancellationToken cancellationToken)
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

    public static JsonTree Parse(string text, bool isJson) => isJson ? JsonTreeReader.ReadFile(text) : YamlReader.Read(text);

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

    /// <summary>Counts what comes: the length that a link, a pipe or a device tells is not that of what can be read.</summary>
    private static async Task<MemoryStream> ReadBytesAsync(string path, CancellationToken cancellationToken)
    {
        var file = File.OpenRead(path);
        await using (file.ConfigureAwait(false))
        {
            var bytes = new MemoryStream();
            var piece = new byte[PieceSize];
            while (await file.ReadAsync(piece, cancellationToken).ConfigureAwait(false) is var count and > 0)
            {
                await bytes.WriteAsync(piece.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
                if (bytes.Length > MaxSize)
                {
                    throw new UsageException($"{path} is larger than {MaxSize} bytes.");
                }
            }

            bytes.Position = 0;
            return bytes;
        }
    }
}
