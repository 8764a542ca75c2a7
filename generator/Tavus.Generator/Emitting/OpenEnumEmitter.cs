using Tavus.Generator.Model;

namespace Tavus.Generator.Emitting;

/// <summary>Emits an open enum: a string with some named values.</summary>
internal static class OpenEnumEmitter
{
    public static string Emit(OpenEnumModel model)
    {
        var name = model.Name;
        var converter = $"global::Tavus.Json.OpenEnumConverter<{name}>";
        var code = CodeWriter.File("Tavus");
        code.Line($"/// <summary>{(model.Summary.Length > 0 ? GeneratedCode.Escape(model.Summary) : "An open set of values.")}</summary>")
            .Line("/// <remarks>An open set: a value that is not documented is carried through. Values compare ordinally; the default value is the empty string.</remarks>")
            .Line(GeneratedCode.Attribute)
            .Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({converter}))]")
            .Line($"[global::Newtonsoft.Json.JsonConverter(typeof(global::Tavus.Json.NewtonsoftConverter<{name}, {converter}>))]")
            .Line($"[global::System.ComponentModel.TypeConverter(typeof(global::Tavus.Json.OpenEnumTypeConverter<{name}>))]")
            .Line($"public readonly partial struct {name} : global::System.IEquatable<{name}>, global::Tavus.Json.IOpenEnum<{name}>")
            .Line("#if NET")
            .Line($"    , global::System.IParsable<{name}>")
            .Line("#endif")
            .Open()
            .Line("private readonly string? _value;")
            .Line()
            .Line("/// <summary>Any value of the set, documented or not.</summary>")
            .Line("/// <param name=\"value\">The value as the service spells it.</param>")
            .Line("/// <exception cref=\"global::System.ArgumentNullException\"><paramref name=\"value\"/> is null.</exception>")
            .Line($"public {name}(string value) => _value = value ?? throw new global::System.ArgumentNullException(nameof(value));")
            .Line();
        EmitValues(code, model);
        EmitConversions(code, name);
        EmitEquality(code, name);
        EmitConstants(code, model);
        EmitReading(code, model);
        return code.Finish();
    }

    private static void EmitValues(CodeWriter code, OpenEnumModel model)
    {
        foreach (var value in model.Values)
        {
            var spelling = $"<c>{GeneratedCode.Escape(value.Value)}</c>";
            code.Line($"/// <summary>{(value.Meaning is { } meaning ? $"{spelling}: {GeneratedCode.Escape(meaning)}" : $"The documented value {spelling}.")}</summary>")
                .Line($"public static {model.Name} {value.CSharpName} => new(Values.{value.CSharpName});")
                .Line();
        }

        code.Line("/// <summary>The documented values, in the order of the document.</summary>")
            .Line($"public static global::System.Collections.Generic.IReadOnlyList<{model.Name}> DocumentedValues {{ get; }} = new[] {{ {string.Join(", ", model.Values.Select(static value => value.CSharpName))} }};")
            .Line()
            .Line("/// <summary>The value as the service spells it; never null.</summary>")
            .Line("public string Value => _value ?? \"\";")
            .Line()
            .Line("/// <summary>Whether the document lists the value.</summary>")
            .Line("public bool IsDocumented => _value switch")
            .Line("{")
            .Lines(model.Values.Select(static value => $"    {GeneratedCode.Literal(value.Value)} => true,"))
            .Line("    _ => false,")
            .Line("};")
            .Line();
    }

    private static void EmitConversions(CodeWriter code, string name) => code
        .Line("/// <summary>Converts a text to the value with this spelling.</summary>")
        .Line("/// <param name=\"value\">The value as the service spells it.</param>")
        .Line("/// <exception cref=\"global::System.ArgumentNullException\"><paramref name=\"value\"/> is null.</exception>")
        .Line($"public static implicit operator {name}(string value) => new(value);")
        .Line()
        .Line("/// <summary>Converts a text to the value with this spelling, and null to null.</summary>")
        .Line("/// <param name=\"value\">The value as the service spells it.</param>")
        .Line($"public static implicit operator {name}?(string? value) => value is null ? default({name}?) : new {name}(value);")
        .Line()
        .Line("/// <summary>Converts a text to the value with this spelling; every text but null is a value.</summary>")
        .Line("/// <param name=\"text\">The value as the service spells it.</param>")
        .Line("/// <param name=\"provider\">Ignored.</param>")
        .Line("/// <returns>The value.</returns>")
        .Line("/// <exception cref=\"global::System.ArgumentNullException\"><paramref name=\"text\"/> is null.</exception>")
        .Line($"public static {name} Parse(string text, global::System.IFormatProvider? provider = null) => new(text ?? throw new global::System.ArgumentNullException(nameof(text)));")
        .Line()
        .Line("/// <summary>Converts a text to the value with this spelling; every text but null is a value.</summary>")
        .Line("/// <param name=\"text\">The value as the service spells it.</param>")
        .Line("/// <param name=\"value\">The value; the default if <paramref name=\"text\"/> is null.</param>")
        .Line("/// <returns>Whether <paramref name=\"text\"/> is not null.</returns>")
        .Line($"public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, out {name} value)")
        .Open()
        .Line($"value = text is null ? default : new {name}(text);")
        .Line("return text is not null;")
        .Close()
        .Line()
        .Line("/// <summary>Converts a text to the value with this spelling; every text but null is a value.</summary>")
        .Line("/// <param name=\"text\">The value as the service spells it.</param>")
        .Line("/// <param name=\"value\">The value; the default if <paramref name=\"text\"/> is null.</param>")
        .Line("/// <returns>Whether <paramref name=\"text\"/> is not null.</returns>")
        .Line("/// <param name=\"provider\">Ignored.</param>")
        .Line($"public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, global::System.IFormatProvider? provider, out {name} value) => TryParse(text, out value);")
        .Line();

    private static void EmitEquality(CodeWriter code, string name) => code
        .Line("/// <summary>Whether two values are spelled alike.</summary>")
        .Line("/// <param name=\"left\">One value.</param>")
        .Line("/// <param name=\"right\">The other.</param>")
        .Line($"public static bool operator ==({name} left, {name} right) => left.Equals(right);")
        .Line()
        .Line("/// <summary>Whether two values are spelled differently.</summary>")
        .Line("/// <param name=\"left\">One value.</param>")
        .Line("/// <param name=\"right\">The other.</param>")
        .Line($"public static bool operator !=({name} left, {name} right) => !left.Equals(right);")
        .Line()
        .Line("/// <inheritdoc />")
        .Line($"public bool Equals({name} other) => string.Equals(Value, other.Value, global::System.StringComparison.Ordinal);")
        .Line()
        .Line("/// <inheritdoc />")
        .Line($"public override bool Equals(object? obj) => obj is {name} other && Equals(other);")
        .Line()
        .Line("/// <inheritdoc />")
        .Line("public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Value);")
        .Line()
        .Line("/// <summary>The value as the service spells it.</summary>")
        .Line("/// <returns>The value; never null.</returns>")
        .Line("public override string ToString() => Value;")
        .Line();

    private static void EmitConstants(CodeWriter code, OpenEnumModel model)
    {
        code.Line($"/// <summary>The texts of the documented values, to switch on <see cref=\"{model.Name}.Value\"/>.</summary>")
            .Open("public static class Values");
        foreach (var value in model.Values)
        {
            code.Line($"/// <summary>The text of <see cref=\"{model.Name}.{value.CSharpName}\"/>.</summary>")
                .Line($"public const string {value.CSharpName} = {GeneratedCode.Literal(value.Value)};");
        }

        code.Close().Line();
    }

    private static void EmitReading(CodeWriter code, OpenEnumModel model)
    {
        code.Line("/// <summary>The documented value with this spelling, without allocating it; null if there is none.</summary>")
            .Open("internal static string? Documented(global::System.ReadOnlySpan<byte> utf8)");
        NameLookupEmitter.Emit(code, "utf8", model.Values.Select(static value => (value.Value, GeneratedCode.Literal(value.Value))), "null");
        code.Close()
            .Line()
            .Open($"internal static {model.Name}? ReadFrom(ref global::Tavus.Json.WireReader json)")
            .Line($"var text = json.ReadOpenEnum(Documented, {GeneratedCode.Literal(string.Join(" | ", model.Values.Select(static value => value.Value)))});")
            .Line($"return text is null ? default({model.Name}?) : new {model.Name}(text);")
            .Close()
            .Line()
            .Open($"internal static bool ReadItem(ref global::Tavus.Json.WireReader json, out {model.Name} item)")
            .Line("var value = ReadFrom(ref json);")
            .Line("item = value.GetValueOrDefault();")
            .Line("return value.HasValue;")
            .Close()
            .Line()
            .Line($"{model.Name} global::Tavus.Json.IOpenEnum<{model.Name}>.Create(string value) => new(value);");
    }
}
