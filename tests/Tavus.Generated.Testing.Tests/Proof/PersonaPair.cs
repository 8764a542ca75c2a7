using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Tavus.Tests.Proof;

namespace Tavus.Testing.Tests.Proof;

/// <summary>Two random states of the same persona.</summary>
internal sealed partial record PersonaPair(string Before, string After)
{
    public const string Id = "p1";

    public static Gen<PersonaPair> Any { get; } =
        from before in SchemaJson.Bent("Persona")
        from after in Gen.OneOf(SchemaJson.Bent("Persona"), Gen.Constant(before))
        from member in ArbitraryJson.Member
        select new PersonaPair(Persona(before), Persona(after[..^1] + (after == "{}" ? "" : ",") + member + "}"));

    /// <summary>Two states of a persona that differ in a list. There are only a few distinct items, so that many occur in both lists, or twice in one list.</summary>
    public static Gen<PersonaPair> Lists { get; } =
        from before in Items
        from after in Items
        select new PersonaPair(Persona($$"""{"future":[{{before}}]}"""), Persona($$"""{"future":[{{after}}]}"""));

    private static Gen<string> Items =>
        Gen.Elements("1", "2", "null", "\"1\"", "[]", "[1,2]", "[2,[1]]", "[2,[2]]", """{"a":1}""", """{"a":2}""", """{"a":[1,2],"b":3}""", """{"a":[2],"c":3}""")
            .ListOf()
            .Select(static items => string.Join(',', items));

    private static string Persona(string json)
    {
        // A JsonNode cannot contain unpaired surrogates.
        var withoutSurrogates = json.Replace("\\ud800", "", StringComparison.Ordinal).Replace("\\udfff", "", StringComparison.Ordinal);

        // Replaces masks (strings of asterisks), since the client never sends a mask.
        var persona = StoredJson.Parse(Mask().Replace(withoutSurrogates, "\"secret\""))!.AsObject();
        persona.Remove("pal_id");
        persona["persona_id"] = Id;
        persona["system_prompt"] ??= "";
        return StoredJson.Write(persona).ToJson();
    }

    [GeneratedRegex("\"\\*+\"")]
    private static partial Regex Mask();
}
