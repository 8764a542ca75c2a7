using System.Text;
using Tavus.Cli.Errors;
using Tavus.Cli.Json;
using Tavus.Cli.Yaml;

namespace Tavus.Cli.Files;

/// <summary>A file that people write, in YAML or JSON as its name says.</summary>
internal static class TextFile
{
    private const int MaxSize = 1 << 24;

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
            if (new FileInfo(path).Length > MaxSize)
            {
                throw new UsageException($"{path} is larger than {MaxSize} bytes.");
            }

            return await File.ReadAllTextAsync(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), cancellationToken).ConfigureAwait(false);
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
}
