using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Tavus.Cli.Json;

namespace Tavus.Cli.Yaml;

/// <summary>What a plain scalar means in the core schema of YAML 1.2 (section 10.3.2).</summary>
internal static partial class CoreSchema
{
    /// <returns>False for infinities and NaN, which JSON has not, and for absurdly long octal and hexadecimal numbers.</returns>
    public static bool TryRead(string plain, [NotNullWhen(true)] out JsonTree? value)
    {
        value = plain switch
        {
            "" or "~" or "null" or "Null" or "NULL" => JsonTree.Null,
            "true" or "True" or "TRUE" => new JsonLiteral("true"),
            "false" or "False" or "FALSE" => new JsonLiteral("false"),
            _ when NoJsonNumber.IsMatch(plain) => null,
            _ when Decimal.Match(plain) is { Success: true } number => new JsonLiteral(ToJson(number)),
            _ when Octal.IsMatch(plain) => ToLiteral(plain[2..].Aggregate(BigInteger.Zero, static (sum, digit) => (sum * 8) + (digit - '0'))),
            _ when Hexadecimal.IsMatch(plain) => ToLiteral(BigInteger.Parse($"0{plain[2..]}", NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)),
            _ => new JsonText(plain),
        };
        return value is not null;
    }

    /// <summary>JSON has no plus before a number, no zeros before its digits, and no point without digits on both sides.</summary>
    private static string ToJson(Match number)
    {
        var minus = number.Groups["sign"].Value == "-" ? "-" : "";
        var whole = number.Groups["whole"].Value.TrimStart('0') is { Length: > 0 } digits ? digits : "0";
        var fraction = number.Groups["fraction"].Value is { Length: > 0 } decimals ? $".{decimals}" : "";
        return $"{minus}{whole}{fraction}{number.Groups["exponent"].Value}";
    }

    private static JsonLiteral ToLiteral(BigInteger number) => new(number.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^(?<sign>[-+]?)(?=\.?[0-9])(?<whole>[0-9]*)(\.(?<fraction>[0-9]*))?(?<exponent>[eE][-+]?[0-9]+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Decimal { get; }

    [GeneratedRegex("^0o[0-7]+$")]
    private static partial Regex Octal { get; }

    [GeneratedRegex("^0x[0-9a-fA-F]+$")]
    private static partial Regex Hexadecimal { get; }

    [GeneratedRegex(@"^([-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)|0[ox][0-9a-fA-F]{100,})$", RegexOptions.ExplicitCapture)]
    private static partial Regex NoJsonNumber { get; }
}
