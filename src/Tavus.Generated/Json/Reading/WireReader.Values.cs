namespace Tavus.Json;

internal ref partial struct WireReader
{
    public string? ReadString() => _reader.TokenType switch
    {
        JsonTokenType.String => Text(),
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => ReportConversion(Utf8Text.GetString(_reader.ValueSpan), "string"),
        _ => SkipOther<string>("string"),
    };

    public bool? ReadBoolean() => _reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String when bool.TryParse(Text(), out var value) => ReportConversion(value, "boolean"),
        _ => SkipOther<bool?>("boolean"),
    };

    /// <summary>Reads the value of an open enum, verbatim. For a documented value, no new string is allocated.</summary>
    /// <param name="documented">Finds the documented values.</param>
    /// <param name="allDocumented">The documented values, as shown in the drift.</param>
    public string? ReadOpenEnum(WireValueLookup documented, string allDocumented)
    {
        if (_reader.TokenType != JsonTokenType.String)
        {
            return ReadString();
        }

        if (!_reader.ValueIsEscaped && documented(_reader.ValueSpan) is { } known)
        {
            return known;
        }

        var text = Text();
        if (_drift is not null && documented(Utf8Text.GetBytes(text)) is null)
        {
            _drift.Add(DriftKind.UndocumentedValue, _valueStart, allDocumented);
        }

        return text;
    }

    public DateTimeOffset? ReadTimestamp()
    {
        if (_reader.TokenType != JsonTokenType.String)
        {
            return SkipOther<DateTimeOffset?>("timestamp");
        }

        if (!WireTimestamp.TryRead(ref _reader, out var value, out var isStandard))
        {
            _drift?.Add(DriftKind.InvalidTimestamp, _valueStart, "timestamp (RFC 3339)");
            MustBePreserved = true;
            return null;
        }

        if (!isStandard)
        {
            _drift?.Add(DriftKind.InvalidTimestamp, _valueStart, "timestamp with an offset (RFC 3339)");
        }

        Span<byte> written = stackalloc byte[WireTimestamp.MaxLength];
        MustBePreserved = !_reader.ValueSpan.SequenceEqual(written[..WireTimestamp.Format(value, written)]);
        return value;
    }

    public RawJson? ReadRaw()
    {
        if (_reader.TokenType == JsonTokenType.Null)
        {
            return SkipOther<RawJson?>("object");
        }

        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            _drift?.Add(DriftKind.TypeMismatch, _valueStart, "object");
        }

        _reader.Skip();
        return Slice();
    }

    /// <summary>Reads a timestamp, or a number of seconds since 1970. The number is written back verbatim.</summary>
    public DateTimeOffset? ReadTimestampOrSeconds()
    {
        if (_reader.TokenType != JsonTokenType.Number || !WireTimestamp.TryReadSeconds(Text(), out var value))
        {
            return ReadTimestamp();
        }

        MustBePreserved = true;
        return value;
    }

    private string Text() => JsonText.Read(ref _reader);

    private T ReportConversion<T>(T value, string documented)
    {
        _drift?.Add(DriftKind.TypeMismatch, _valueStart, documented);
        MustBePreserved = true;
        return value;
    }

    /// <summary>Skips a null, or a value whose type is not the documented one. Only the wrong type is drift.</summary>
    private T? SkipOther<T>(string documented)
    {
        if (_reader.TokenType != JsonTokenType.Null)
        {
            _drift?.Add(DriftKind.TypeMismatch, _valueStart, documented);
        }

        _reader.Skip();
        MustBePreserved = true;
        return default;
    }
}
