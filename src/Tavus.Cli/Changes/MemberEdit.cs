using System.Globalization;
using Tavus.Cli.Files;
using Tavus.Cli.Schema;

namespace Tavus.Cli.Changes;

/// <summary>Sets or removes one member of an object.</summary>
/// <param name="path">The pointer to the member.</param>
/// <param name="isRemoval">Whether to remove the member.</param>
/// <param name="value">The new value.</param>
internal sealed class MemberEdit(JsonPointer path, bool isRemoval, JsonNode? value)
{
    /// <param name="argument">A pointer, an equals sign and a value.</param>
    /// <param name="schema">The schema of the object.</param>
    /// <param name="getVariable">Reads an environment variable.</param>
    /// <param name="expanded">Collects the texts into which variables were inserted.</param>
    public static MemberEdit Set(string argument, string schema, Func<string, string?> getVariable, ExpandedTexts expanded)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        var path = ParsePointer(equals < 0 ? argument : argument[..equals]);
        if (equals < 0)
        {
            throw new UsageException($"--set needs a pointer and a value: {path}=value.");
        }

        var value = ParseValue(path, argument[(equals + 1)..], OpenApiDocument.Find(schema, path)?["type"].AsText());
        Secrets.ForEach(value, path.Segments, static (place, secret) =>
        {
            if (secret.AsText() is { Length: > 0 } text && !Placeholders.AppearIn(text))
            {
                throw new UsageException($"A secret must not be an argument, where others could see it: set an environment variable, and write --set '{JsonPointer.FromSegments([.. place])}=${{NAME}}'.");
            }
        });
        return new MemberEdit(path, isRemoval: false, Placeholders.Expand(value, getVariable, expanded));
    }

    public static MemberEdit Remove(string argument) => new(ParsePointer(argument), isRemoval: true, value: null);

    /// <exception cref="UsageException">The pointer does not lead to a member or an item.</exception>
    public void ApplyTo(JsonObject target)
    {
        JsonNode? place = target;
        foreach (var name in path.Segments.SkipLast(1))
        {
            if (place is JsonObject members && members[name] is null)
            {
                if (isRemoval)
                {
                    return;
                }

                members[name] = new JsonObject();
            }

            place = place is JsonArray items ? items[IndexIn(items, name, canAdd: false)] : (place as JsonObject ?? throw NoSuchPlace())[name];
        }

        Apply(place, path.Segments[^1]);
    }

    private void Apply(JsonNode? place, string name)
    {
        switch (place)
        {
            case JsonObject members when isRemoval:
                members.Remove(name);
                break;
            case JsonObject members:
                members[name] = value?.DeepClone();
                break;
            case JsonArray items when isRemoval:
                items.RemoveAt(IndexIn(items, name, canAdd: false));
                break;
            case JsonArray items when IndexIn(items, name, canAdd: true) is var index && index < items.Count:
                items[index] = value?.DeepClone();
                break;
            case JsonArray items:
                items.Add(value?.DeepClone());
                break;
            default:
                throw NoSuchPlace();
        }
    }

    /// <summary>The index of an item. With <paramref name="canAdd"/>, it may be the index after the last item.</summary>
    private int IndexIn(JsonArray items, string name, bool canAdd)
    {
        var index = name == "-" ? items.Count : int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
        return index < items.Count || (index == items.Count && canAdd) ? index : throw NoSuchPlace();
    }

    private UsageException NoSuchPlace() => new($"There is no member or item at {path}.");

    private static JsonPointer ParsePointer(string text)
    {
        try
        {
            return JsonPointer.Parse(text) is { Segments.Count: > 0 } pointer ? pointer : throw new UsageException("The pointer is empty. Give one such as /name.");
        }
        catch (FormatException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    private static JsonNode? ParseValue(JsonPointer path, string text, string? type)
    {
        if (type == "string")
        {
            return JsonValue.Create(text);
        }

        try
        {
            return JsonNodeReader.ReadFile(text);
        }
        catch (FileTextException)
        {
            return type is null || Placeholders.AppearIn(text) ? JsonValue.Create(text) : throw new UsageException($"--set {path} needs JSON of the type {type}; for a text, add double quotes around it.");
        }
    }
}
