using System.Buffers;

namespace Tavus.Json;

/// <summary>Reads and writes whole JSON texts.</summary>
internal static class WireDocument
{
    /// <summary>The maximum depth of free-form JSON from the application.</summary>
    public const int MaxRawDepth = 1000;

    /// <summary>The maximum depth of any JSON: the maximum for free-form JSON, plus 64 levels for the documented members and lists that contain it.</summary>
    public const int MaxDepth = MaxRawDepth + 64;

    /// <summary>The default maximum size of a response, in bytes.</summary>
    public const long DefaultMaxBytes = 16 * 1024 * 1024;

    private static readonly PooledBuffer NoOutput = new();

    [ThreadStatic]
    private static Utf8JsonWriter? s_writer;

    /// <param name="drift">Collects the differences from the OpenAPI document; null to ignore them.</param>
    /// <param name="name">The name of the object in messages.</param>
    /// <param name="envelope">The member that may wrap the object as the only item of an array; empty if the object is never wrapped.</param>
    /// <param name="isResponse">Whether the object is a complete response. If so, an object without any documented member is an error, since it may describe a failure despite a success status.</param>
    public static T Read<T>(ReadOnlySpan<byte> utf8Json, DriftLog? drift, ObjectReader<T> read, string name, ReadOnlySpan<byte> envelope, bool isResponse)
        where T : class
    {
        utf8Json = SkipByteOrderMark(utf8Json);
        if (Utf8Text.IndexOfInvalid(utf8Json) >= 0)
        {
            throw ContractError.NotJson(utf8Json, name);
        }

        try
        {
            if (!envelope.IsEmpty)
            {
                return Envelope.Read(utf8Json, drift, read, name, envelope);
            }

            var value = ReadObject(utf8Json, drift, read, name, out var members);
            return members > 0 || !isResponse ? value : throw ContractError.NoValue(name, "it has none of the documented members");
        }
        catch (JsonException)
        {
            throw ContractError.NotJson(utf8Json, name);
        }
    }

    /// <returns>The JSON value, verbatim; the JSON <c>null</c> for an empty text.</returns>
    public static RawJson ReadRaw(ReadOnlySpan<byte> utf8Json)
    {
        utf8Json = SkipByteOrderMark(utf8Json);
        return utf8Json.IsEmpty ? RawJson.Null
            : RawJson.TryParse(utf8Json, MaxDepth, out var value, out _) ? value
            : throw ContractError.NotJson(utf8Json, "JSON");
    }

    public static ReadOnlySpan<byte> SkipByteOrderMark(ReadOnlySpan<byte> utf8Json) =>
        utf8Json.StartsWith("\uFEFF"u8) ? utf8Json["\uFEFF"u8.Length..] : utf8Json;

    public static T ReadObject<T>(ReadOnlySpan<byte> utf8Json, DriftLog? drift, ObjectReader<T> read, string name, out int members)
        where T : class
    {
        var json = new WireReader(utf8Json, drift);
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            throw ContractError.NoValue(name, $"it is {JsonTypeName.Of(json.TokenType)} instead of an object");
        }

        var value = read(ref json);
        members = json.DocumentedMembers;

        // Throws if anything follows the object.
        json.Read();
        return value;
    }

    public static async Task<T> ReadAsync<T>(Stream utf8Json, BodyReader<T> read, CancellationToken cancellationToken)
    {
        Guard.NotNull(utf8Json);
        using var buffer = new PooledBuffer();
        if (!await buffer.FillAsync(utf8Json, DefaultMaxBytes, cancellationToken).ConfigureAwait(false))
        {
            throw ContractError.TooLarge(DefaultMaxBytes);
        }

        return read(buffer.Written, null);
    }

    public static void Write(IWireModel model, IBufferWriter<byte> output)
    {
        var writer = Rent(Guard.NotNull(output));
        model.Write(writer);
        Return(writer);
    }

    public static byte[] ToUtf8(IWireModel model) => ToUtf8(model.Write);

    public static byte[] ToUtf8(Action<Utf8JsonWriter> write)
    {
        using var buffer = new PooledBuffer();
        var writer = Rent(buffer);
        write(writer);
        Return(writer);
        return buffer.Written.ToArray();
    }

    public static string ToJson(IWireModel model)
    {
        using var buffer = new PooledBuffer();
        Write(model, buffer);
        return Utf8Text.GetString(buffer.Written);
    }

    public static string ToMaskedJson(IWireModel model) => JsonMask.Mask(ToUtf8(model));

    private static Utf8JsonWriter Rent(IBufferWriter<byte> output)
    {
        var writer = s_writer ?? new Utf8JsonWriter(output, WireWriter.Options);
        s_writer = null;
        writer.Reset(output);
        return writer;
    }

    private static void Return(Utf8JsonWriter writer)
    {
        writer.Flush();

        // The writer is kept for the thread's next text, and must not keep a caller's buffer alive.
        writer.Reset(NoOutput);
        s_writer = writer;
    }
}
