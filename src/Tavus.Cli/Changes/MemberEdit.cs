using Tavus.Patching;

namespace Tavus.Cli.Changes;

/// <summary>Sets or removes one member of an object.</summary>
internal sealed class MemberEdit(JsonPointer path, bool isRemoval, JsonNode? value)
{
    /// <param name="argument">A pointer, an equals sign and a value.</param>
    /// <param name="placeholders">Inserts environment variables.</param>
    public static MemberEdit Set(string argument, string schema, Placeholders placeholders)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        var path = ParsePointer(equals < 0 ? argument : argument[..equals]);
        if (equals < 0)
        {
            throw new UsageException($"--set needs a pointer and a value: {path}=value.");
        }

        var value = ParseValue(path, argument[(equals + 1)..], OpenApiDocument.Find(schema, path)?["type"].AsText());
        Secrets.ForEach(value, path, static (place, secret) =>
        {
            if (secret.AsText() is { Length: > 0 } text && !Placeholders.AppearIn(text))
            {
                throw new UsageException($"A secret must not be an argument, where others could see it: set an environment variable, and write --set '{place}=${{NAME}}'.");
            }
        });
        return new MemberEdit(path, isRemoval: false, placeholders.Expand(value));
    }

    public static MemberEdit Remove(string argument) => new(ParsePointer(argument), isRemoval: true, value: null);

    /// <exception cref="UsageException">The pointer does not lead to a member or an item.</exception>
    public void ApplyTo(EditableJson target, string schema)
    {
        var place = JsonPointer.FromSegments([ResourceMerge.NameIn((JsonObject)target.Value!, [], OpenApiDocument.Schema(schema), path.Segments[0]), .. path.Segments.Skip(1)]);
        var (parent, _, depth) = target.FindParent(place);
        var child = JsonPointer.FromSegments([.. place.Segments.Take(depth)]);
        var isNull = !target.TryFind(child, out var found) || found is null;
        var isDone = isRemoval
            ? target.TryRemove(place, out _) || (isNull && parent is JsonObject)
            : (isNull || depth == place.Segments.Count) && TrySet(target, child, place.Segments.Skip(depth).Reverse().Aggregate(value?.DeepClone(), Wrap));
        if (!isDone)
        {
            throw new UsageException($"There is no member or item at {path}.");
        }
    }

    private static bool TrySet(EditableJson target, JsonPointer place, JsonNode? added) => target.TryReplace(place, added) || target.TryAdd(place, added);

    /// <summary>Wraps a value in the array or object that is missing on its path, like <see cref="JsonPatch.Set(ITavusModel, JsonPointer, RawJson)"/>.</summary>
    private JsonNode Wrap(JsonNode? inner, string name) =>
        name is "0" or "-" ? new JsonArray(inner)
        : ArrayIndex.Parse(name) < 0 ? new JsonObject { [name] = inner }
        : throw new UsageException($"There is no member or item at {path}. For a member named {name}, set its object to {{}} first.");

    private static JsonPointer ParsePointer(string text) =>
        JsonPointer.FindProblem(text) is { } problem ? throw new UsageException(problem)
        : text.Length == 0 ? throw new UsageException("The pointer is empty. Give one such as /name.")
        : JsonPointer.Parse(text);

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
