using System.Text;
using Tavus.FaultTests.Matrix;
using Tavus.FaultTests.Servers;

namespace Tavus.FaultTests.Faults;

/// <summary>A status 200 with an unexpected body.</summary>
internal static class BodyFaults
{
    public static FaultGroup Group { get; } = new("Unexpected bodies of a response with status 200", [
        Row("HTML", $"<html>{Bodies.Refusal}</html>", NotJson(0)),
        Row("no body", "", NotThere("it is empty")),
        Row("`null`", "null", NotThere("it is null instead of an object")),
        Row("`[]`", "[]", NotThere("it is an array instead of an object")),
        Row("a string", $"\"{Planted.OwnKey}\"", NotThere("it is a string instead of an object")),
        Row("truncated JSON", $$"""{"persona_id":"{{Planted.OwnKey}}""", NotJson(14, "/persona_id")),
        Row("two personas", Bodies.Persona + Bodies.Persona, NotJson(Bodies.Persona.Length)),
        Row("a persona with a wrong content type", Bodies.Persona, Outcome.Persona(), "image/png"),
        new(
            "invalid UTF-8",
            Outcome.Contract("The text is not valid UTF-8 at offset 15."),
            new CompleteResponse(200, (byte[])[.. "{\"persona_id\":\""u8, 0xC0, 0xAF, .. Encoding.UTF8.GetBytes(Planted.OwnKey), .. "\"}"u8])),
        Row("100,000 nested arrays", new string('[', 100_000), NotThere("it is an array instead of an object")),
        Row("100,000 nested arrays in a persona", """{"persona_id":"p5317866","extra":""" + new string('[', 100_000) + new string(']', 100_000) + "}", NotThere($"nested deeper than 1064 levels at offset 1096, in '/extra{string.Concat(Enumerable.Repeat("/0", 97))}…'")),
        Row("a member name of 1 MiB in truncated JSON", $$"""{"{{new string('x', Size.MiB)}}":{""", NotJson(Size.MiB + 5, $"/{new string('x', 100)}…"), maxAllocated: 16 * Size.MiB),
    ]);

    private static FaultRow Row(string fault, string body, Outcome expected, string contentType = "application/json", long maxAllocated = 4 * Size.MiB) =>
        new(fault, expected, new CompleteResponse(200, body, $"Content-Type: {contentType}")) { MaxAllocated = maxAllocated, MaxSent = 2 * Size.MiB };

    private static Outcome NotThere(string problem) => Outcome.Contract($"Cannot read the text as Persona: {problem}.");

    public static Outcome NotJson(int offset, string pointer = "") =>
        NotThere($"invalid JSON at offset {offset}" + (pointer.Length == 0 ? "" : $", in '{pointer}'"));
}
