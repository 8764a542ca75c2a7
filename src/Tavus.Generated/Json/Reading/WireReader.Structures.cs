namespace Tavus.Json;

internal ref partial struct WireReader
{
    public T? ReadObject<T>(ObjectReader<T> read)
        where T : class
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return SkipOther<T>("object");
        }

        var start = _valueStart;
        var value = read(ref this);
        _valueStart = start;
        MustBePreserved = false;
        return value;
    }

    /// <summary>Reads the items that can be read. If some cannot be read, the whole list is kept verbatim until the caller changes it.</summary>
    /// <param name="allowsLoneItem">Whether the OpenAPI document allows one item in place of the list (<c>x-lone-item</c>). Otherwise a lone item is reported as drift.</param>
    public IList<T>? ReadList<T>(ItemReader<T> read, bool allowsLoneItem = false)
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            return _reader.TokenType == JsonTokenType.Null ? SkipOther<IList<T>>("array") : ReadLoneItem(read, allowsLoneItem);
        }

        var start = _valueStart;
        var items = new List<T>();
        var differs = false;
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            _valueStart = (int)_reader.TokenStartIndex;
            MustBePreserved = false;
            ReportNull();
            var isRead = read(ref this, out var item);
            if (isRead && !MustBePreserved)
            {
                items.Add(item!);
            }
            else
            {
                var partial = items as PartialList<T> ?? new PartialList<T>(items);
                items = partial;
                if (isRead)
                {
                    partial.AddConverted(item!);
                }
                else
                {
                    partial.ReceiveUnread(Slice());
                }
            }

            differs |= MustBePreserved;
        }

        _valueStart = start;
        MustBePreserved = differs;
        return items;
    }

    public IDictionary<string, string>? ReadStringMap()
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return SkipOther<IDictionary<string, string>>("object");
        }

        var start = _valueStart;
        var map = new Dictionary<string, string>();
        var differs = false;
        while (NextMember())
        {
            var name = NameText();
            if (map.Remove(name))
            {
                _drift?.Add(DriftKind.DuplicateMember, _valueStart, "one member of this name");
            }

            ReportNull();
            var value = ReadString();
            if (MustBePreserved)
            {
                var partial = map as PartialMap ?? new PartialMap(map);
                partial.Receive(name, Slice());
                map = partial;
            }

            if (value is not null)
            {
                map[name] = value;
            }

            differs |= MustBePreserved;
        }

        _valueStart = start;
        MustBePreserved = differs;
        return map;
    }

    public void ReportNotAnArray() => _drift?.Add(DriftKind.TypeMismatch, _valueStart, "array");

    /// <summary>Reports a null in a list or a map: it has no place in the property. A member may be null without drift.</summary>
    private readonly void ReportNull()
    {
        if (_reader.TokenType == JsonTokenType.Null)
        {
            _drift?.Add(DriftKind.TypeMismatch, _valueStart, "a value");
        }
    }

    /// <summary>Treats one value as a list with one item.</summary>
    private List<T>? ReadLoneItem<T>(ItemReader<T> read, bool isDocumented)
    {
        if (!isDocumented)
        {
            ReportNotAnArray();
        }

        var start = _valueStart;
        var hasMeaning = read(ref this, out var item);
        _valueStart = start;
        MustBePreserved = true;
        return !hasMeaning ? null : isDocumented && item is string text ? (List<T>)(object)new LoneText(text) : [item!];
    }
}
