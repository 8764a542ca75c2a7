using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json;

namespace Tavus.Tests.Proof;

/// <summary>Generates random JSON of any shape, in which extreme values are frequent.</summary>
internal static class ArbitraryJson
{
    public static readonly string[] Timestamps =
    [
        "\"2024-11-25T22:40:35.286Z\"", "\"2024-11-25T22:40:35Z\"", "\"2024-11-25T22:40:35+05:45\"", "\"0001-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59.9999999Z\"",
    ];

    private static readonly string[] OddStrings =
    [
        "\"\"", "\"false\"", "\"TRUE\"", "\"0.5\"", "\"null\"", "\"\\u0000\"", "\"\\ud83d\\ude00\"", "\"\\ud800\"", "\"a\\udfffb\"", "\"\\\\\\\"\\/\\b\\f\\n\\r\\t\"", "\"😀é\"",
        "\"<string>\"", "\"2026-07-14T17:00:00.000000\"", "\"2024-11-25T22:40:35.1234567891+05:45\"", "\"2024-11-25\"", "\"cartesia\"", "\"********\"",
    ];

    private static readonly string[] Numbers =
    [
        "0", "-0", "1", "-1", "0.5", "1.0", "1.10", "1e2", "1E-7", "1e400", "-1e-400", "9223372036854775807", "9223372036854775808", "12345678901234567890.12345678901234567890",
    ];

    public static Gen<string> String { get; } = Gen.Frequency(
        (2, Gen.Elements(OddStrings)),
        (3, ArbMap.Default.GeneratorFor<NonNull<string>>().Select(static text => JsonConvert.ToString(text.Get))));

    // The generators below use this property, so it comes first: static initializers run in the order of the source.
    private static Gen<string> Scalar { get; } = Gen.OneOf(String, Gen.Elements(Numbers), Gen.Elements("true", "false", "null"), Gen.Elements(Timestamps));

    public static Gen<string> Value { get; } = Gen.Sized(static size => OfDepth(Math.Min(size / 20, 3)));

    public static Gen<string> Object { get; } = Members(OfDepth(1));

    /// <summary>A member whose name may or may not be in the OpenAPI document.</summary>
    public static Gen<string> Member { get; } =
        from name in Gen.Frequency((3, String), (1, Gen.Elements("\"data\"", "\"pal_id\"", "\"pal_name\"", "\"default_face_id\"", "\"api_key\"", "\"persona\\u005fname\"", "\"created_at\"", "\"type\"")))
        from value in Value
        select $"{name}:{value}";

    private static Gen<string> OfDepth(int depth) => depth == 0
        ? Scalar
        : Gen.Frequency(
            (3, Scalar),
            (1, OfDepth(depth - 1).UpTo(3).Select(static items => "[" + string.Join(",", items) + "]")),
            (1, Members(OfDepth(depth - 1))));

    private static Gen<string> Members(Gen<string> value) =>
        (from name in String from item in value select $"{name}:{item}").UpTo(3).Select(static members => "{" + string.Join(",", members) + "}");
}
