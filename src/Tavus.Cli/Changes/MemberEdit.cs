using System.Globalization;
using Tavus.Cli.Errors;
using Tavus.Cli.Files;
using Tavus.Cli.Json;
using Tavus.Cli.Schema;

namespace Tavus.Cli.Changes;

/// <summary>Sets or removes one member of a persona.</summary>
/// <param name="Path">The member.</param>
/// <param name="Value">Its new value; null to remove it.</param>
internal sealed record MemberEdit(JsonPointer Path, JsonTree? Value)
{
    /// <param name="argument">A pointer, an equals sign and a value.</param>
    /// <param name="getVariable">Reads an environment variable.</param>
    public static MemberEdit Set(string argument, Func<string, string?> getVariable)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        var path = Pointer(equals < 0 ? argument : argument[..equals]);
        if (equals < 0)
        {
            throw new UsageException($"--set takes a pointer and a value: {path}=value.");
        }

        var value = Parse(argument[(equals + 1)..], path);
        Secrets.Map(value, path.Segments, RejectLiteral, static other => other);
        return new MemberEdit(path, Placeholders.Fill(value, getVariable));
    }

    public static MemberEdit Remove(string argument) => new(Pointer(argument), Value: null);

    /// <exception cref="UsageException">There is no such place.</exception>
    public JsonTree ApplyTo(JsonTree persona) => Apply(persona, Path.Segments);

    private JsonTree Apply(JsonTree place, IReadOnlyList<string> path)
    {
        var (name, rest) = (path[0], path.Skip(1).ToList());
        switch (place)
        {
            case JsonMap map when rest.Count > 0 && (map[name] is not null || Value is not null):
                return map.With(name, Apply(map[name] is { IsNull: false } inner ? inner : JsonMap.Empty, rest));
            case JsonMap map:
                return rest.Count == 0 && Value is not null ? map.With(name, Value) : map.Without(name);
            case JsonList list when IndexIn(list, name) is { } index:
                return new JsonList(rest.Count > 0 ? [.. list.Items.Take(index), Apply(list.Items[index], rest), .. list.Items.Skip(index + 1)]
                    : Value is null ? [.. list.Items.Take(index), .. list.Items.Skip(index + 1)]
                    : [.. list.Items.Take(index), Value, .. list.Items.Skip(index + 1)]);
            default:
                throw new UsageException($"The persona has no place {Path}.");
        }
    }

    /// <summary>The index of an item; behind the last one, that of an item to add.</summary>
    private int? IndexIn(JsonList list, string name)
    {
        var index = name == "-" ? list.Items.Count : int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
        var canAdd = Value is not null && name == Path.Segments[^1];
        return index < list.Items.Count || (index == list.Items.Count && canAdd) ? index : null;
    }

    private static JsonPointer Pointer(string text)
    {
        try
        {
            return JsonPointer.Parse(text) is { Segments.Count: > 0 } pointer ? pointer : throw new UsageException("A pointer to a member starts with '/', such as /layers/llm/model.");
        }
        catch (FormatException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    private static JsonTree Parse(string value, JsonPointer path)
    {
        if (OpenApiDocument.Find(path)?.TextOf("type") == "string")
        {
            return new JsonText(value);
        }

        try
        {
            return JsonTreeReader.ReadFile(value);
        }
        catch (FileTextException)
        {
            return new JsonText(value);
        }
    }

    private static JsonTree RejectLiteral(IReadOnlyList<string> path, JsonTree value) => value is JsonText text && text.Value.Length > 0 && !Placeholders.IsIn(text.Value)
        ? throw new UsageException($"A secret is never an argument, where others would see it: set a variable, and write --set '{JsonPointer.FromSegments([.. path])}=${{NAME}}'.")
        : value;
}
