using System.Numerics;
using System.Text.RegularExpressions;

namespace Tavus.Cli.Yaml;

/// <summary>Resolves plain scalars by the core schema of YAML 1.2 (section 10.3.2). YamlDotNet would convert numbers to .NET types, which can lose digits.</summary>
internal static partial class CoreSchema
{
    /// <returns>False for infinities and NaN, which JSON does not have, and for octal and hexadecimal numbers with more than 99 digits.</returns>
    public static bool TryRead(string plain, out JsonNode? value)
    {
        value = plain switch
        {
            "" or "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" => JsonValue.Create(true),
            "false" or "False" or "FALSE" => JsonValue.Create(false),
            _ when Decimal.Match(plain) is { Success: true } number => JsonNode.Parse(ToJson(number)),
            _ when Octal.IsMatch(plain) => JsonNode.Parse($"{plain[2..].Aggregate(BigInteger.Zero, static (sum, digit) => (sum * 8) + (digit - '0'))}"),
            _ when Hexadecimal.IsMatch(plain) => JsonNode.Parse($"{BigInteger.Parse($"0{plain[2..]}", NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)}"),
            _ => JsonValue.Create(plain),
        };
        return !NotInJson.IsMatch(plain);
    }

    /// <summary>Converts a number to JSON, which allows no plus sign, no leading zeros, and no point without digits on both sides.</summary>
    private static string ToJson(Match number)
    {
        var minus = number.Groups["sign"].Value == "-" ? "-" : "";
        var whole = number.Groups["whole"].Value.TrimStart('0') is { Length: > 0 } digits ? digits : "0";
        var fraction = number.Groups["fraction"].Value is { Length: > 0 } decimals ? $".{decimals}" : "";
        return $"{minus}{whole}{fraction}{number.Groups["exponent"].Value}";
    }

    [GeneratedRegex(@"^(?<sign>[-+]?)(?=\.?[0-9])(?<whole>[0-9]*)(\.(?<fraction>[0-9]*))?(?<exponent>[eE][-+]?[0-9]+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Decimal { get; }

    [GeneratedRegex("^0o[0-7]{1,99}$")]
    private static partial Regex Octal { get; }

    [GeneratedRegex("^0x[0-9a-fA-F]{1,99}$")]
    private static partial Regex Hexadecimal { get; }

    [GeneratedRegex(@"^([-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)|0[ox][0-9a-fA-F]{100,})$", RegexOptions.ExplicitCapture)]
    private static partial Regex NotInJson { get; }
}
