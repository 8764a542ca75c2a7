namespace Tavus.Generator.Emitting;

/// <summary>Emits an open enum: a string with some named values.</summary>
internal static class OpenEnumEmitter
{
    public static string Emit(OpenEnumModel model)
    {
        var name = model.Name;
        var code = CodeWriter.File("Tavus").Text($$"""
            /// <summary>{{(model.Summary.Length > 0 ? GeneratedCode.Escape(model.Summary) : "An open set of values.")}}</summary>
            /// <remarks>An open enum: undocumented values are preserved. Values are compared ordinally. The default value is the empty string.</remarks>
            {{GeneratedCode.Attribute}}
            [global::System.Text.Json.Serialization.JsonConverter(typeof(global::Tavus.Json.OpenEnumConverter<{{name}}>))]
            [global::Newtonsoft.Json.JsonConverter(typeof(global::Tavus.Json.NewtonsoftOpenEnumConverter<{{name}}>))]
            [global::System.ComponentModel.TypeConverter(typeof(global::Tavus.Json.OpenEnumTypeConverter<{{name}}>))]
            public readonly partial struct {{name}} : global::System.IEquatable<{{name}}>, global::Tavus.Json.IOpenEnum
            #if NET
                , global::System.IParsable<{{name}}>
            #endif
            """).Open();
        EmitValues(code, model);
        EmitMembers(code, name);
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

        code.Text($$"""
            /// <summary>The documented values, in the order of the OpenAPI document.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<{{model.Name}}> DocumentedValues { get; } = new[] { {{string.Join(", ", model.Values.Select(static value => value.CSharpName))}} };

            /// <summary>Whether the OpenAPI document lists the value.</summary>
            public bool IsDocumented => _value switch
            {
            """).Lines(model.Values.Select(static value => $"    {GeneratedCode.Literal(value.Value)} => true,")).Text($$"""
                _ => false,
            };

            /// <summary>The documented values as strings, for a <c>switch</c> on <see cref="Value"/>.</summary>
            public static class Values
            """).Open();
        foreach (var value in model.Values)
        {
            code.Line($"/// <summary>The string of <see cref=\"{model.Name}.{value.CSharpName}\"/>.</summary>")
                .Line($"public const string {value.CSharpName} = {GeneratedCode.Literal(value.Value)};");
        }

        code.Close().Line();
    }

    private static void EmitMembers(CodeWriter code, string name) => code.Text($$"""
        private readonly string? _value;

        /// <summary>Creates a value, documented or not.</summary>
        /// <param name="value">The string that the service uses.</param>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
        public {{name}}(string value) => _value = value ?? throw new global::System.ArgumentNullException(nameof(value));

        /// <summary>The string that the service uses; never null.</summary>
        public string Value => _value ?? "";

        /// <summary>Converts a string to a <see cref="{{name}}"/>.</summary>
        /// <param name="value">The string that the service uses.</param>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
        public static implicit operator {{name}}(string value) => new(value);

        /// <summary>Converts a string to a <see cref="{{name}}"/>, and null to null.</summary>
        /// <param name="value">The string that the service uses.</param>
        public static implicit operator {{name}}?(string? value) => value is null ? default({{name}}?) : new {{name}}(value);

        /// <summary>Converts a string to a <see cref="{{name}}"/>; every string is valid.</summary>
        /// <param name="text">The string that the service uses.</param>
        /// <param name="provider">Ignored.</param>
        /// <returns>The value.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="text"/> is null.</exception>
        public static {{name}} Parse(string text, global::System.IFormatProvider? provider = null) => new(text ?? throw new global::System.ArgumentNullException(nameof(text)));

        /// <summary>Converts a string to a <see cref="{{name}}"/>; every string is valid.</summary>
        /// <param name="text">The string that the service uses.</param>
        /// <param name="value">The value; the default if <paramref name="text"/> is null.</param>
        /// <returns>Whether <paramref name="text"/> is not null.</returns>
        public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, out {{name}} value) => TryParse(text, null, out value);

        /// <summary>Converts a string to a <see cref="{{name}}"/>; every string is valid.</summary>
        /// <param name="text">The string that the service uses.</param>
        /// <param name="provider">Ignored.</param>
        /// <param name="value">The value; the default if <paramref name="text"/> is null.</param>
        /// <returns>Whether <paramref name="text"/> is not null.</returns>
        public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, global::System.IFormatProvider? provider, out {{name}} value)
        {
            value = text is null ? default : new {{name}}(text);
            return text is not null;
        }

        /// <summary>Compares two values ordinally.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static bool operator ==({{name}} left, {{name}} right) => left.Equals(right);

        /// <summary>Compares two values ordinally.</summary>
        /// <param name="left">The first value.</param>
        /// <param name="right">The second value.</param>
        public static bool operator !=({{name}} left, {{name}} right) => !left.Equals(right);

        /// <inheritdoc />
        public bool Equals({{name}} other) => string.Equals(Value, other.Value, global::System.StringComparison.Ordinal);

        /// <inheritdoc />
        public override bool Equals(object? obj) => obj is {{name}} other && Equals(other);

        /// <inheritdoc />
        public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Value);

        /// <summary>The string that the service uses.</summary>
        /// <returns>The value; never null.</returns>
        public override string ToString() => Value;

        object global::Tavus.Json.IOpenEnum.Create(string value) => new {{name}}(value);

        """);

    private static void EmitReading(CodeWriter code, OpenEnumModel model)
    {
        code.Line("/// <summary>Finds the documented value with these bytes, without allocating a string; null if the value is undocumented.</summary>")
            .Open("internal static string? Documented(global::System.ReadOnlySpan<byte> utf8)");
        NameLookupEmitter.Emit(code, "utf8", [.. model.Values.Select(static value => (value.Value, GeneratedCode.Literal(value.Value)))], "null");
        code.Text($$"""

            internal static {{model.Name}}? ReadFrom(ref global::Tavus.Json.WireReader json)
            {
                var text = json.ReadOpenEnum(Documented, {{GeneratedCode.Literal(string.Join(" | ", model.Values.Select(static value => value.Value)))}});
                return text is null ? default({{model.Name}}?) : new {{model.Name}}(text);
            }

            internal static bool ReadItem(ref global::Tavus.Json.WireReader json, out {{model.Name}} item)
            {
                var value = ReadFrom(ref json);
                item = value.GetValueOrDefault();
                return value.HasValue;
            }
            """);
    }
}
