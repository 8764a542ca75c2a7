using Tavus.Generator.Emitting;
using Tavus.Generator.Model;

namespace Tavus.Generator.Tests.Emitting;

public sealed class OpenEnumEmitterTests
{
    [Fact]
    public void OpenEnumEmitter_emits_a_struct_that_wraps_a_string()
    {
        var mood = new OpenEnumModel(
            "Mood",
            "How it feels.",
            [new OpenEnumValueModel("very-calm", "VeryCalm", "at ease."), new OpenEnumValueModel("angry", "Angry", Meaning: null)]);

        EmittedCode.Is(
            """
            [global::System.CodeDom.Compiler.GeneratedCode("Tavus.Generator", "1.0")]
            [global::System.Text.Json.Serialization.JsonConverter(typeof(global::Tavus.Json.OpenEnumConverter<Mood>))]
            [global::Newtonsoft.Json.JsonConverter(typeof(global::Tavus.Json.NewtonsoftOpenEnumConverter<Mood>))]
            [global::System.ComponentModel.TypeConverter(typeof(global::Tavus.Json.OpenEnumTypeConverter<Mood>))]
            public readonly partial struct Mood : global::System.IEquatable<Mood>, global::Tavus.Json.IOpenEnum
            #if NET
                , global::System.IParsable<Mood>
            #endif
            {
                public static Mood VeryCalm => new(Values.VeryCalm);
                public static Mood Angry => new(Values.Angry);
                public static global::System.Collections.Generic.IReadOnlyList<Mood> DocumentedValues { get; } = new[] { VeryCalm, Angry };
                public bool IsDocumented => _value switch
                {
                    "very-calm" => true,
                    "angry" => true,
                    _ => false,
                };

                public static class Values
                {
                    public const string VeryCalm = "very-calm";
                    public const string Angry = "angry";
                }

                private readonly string? _value;
                public Mood(string value) => _value = value ?? throw new global::System.ArgumentNullException(nameof(value));
                public string Value => _value ?? "";
                public static implicit operator Mood(string value) => new(value);
                public static implicit operator Mood?(string? value) => value is null ? default(Mood?) : new Mood(value);
                public static Mood Parse(string text, global::System.IFormatProvider? provider = null) => new(text ?? throw new global::System.ArgumentNullException(nameof(text)));
                public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, out Mood value) => TryParse(text, null, out value);
                public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, global::System.IFormatProvider? provider, out Mood value)
                {
                    value = text is null ? default : new Mood(text);
                    return text is not null;
                }

                public static bool operator ==(Mood left, Mood right) => left.Equals(right);
                public static bool operator !=(Mood left, Mood right) => !left.Equals(right);
                public bool Equals(Mood other) => string.Equals(Value, other.Value, global::System.StringComparison.Ordinal);
                public override bool Equals(object? obj) => obj is Mood other && Equals(other);
                public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Value);
                public override string ToString() => Value;
                object global::Tavus.Json.IOpenEnum.Create(string value) => new Mood(value);

                internal static string? Documented(global::System.ReadOnlySpan<byte> utf8)
                {
                    switch (utf8.Length)
                    {
                        case 5:
                            if (global::System.MemoryExtensions.SequenceEqual(utf8, Utf8(10, 5))) return "angry"; // "angry"
                            break;
                        case 9:
                            if (global::System.MemoryExtensions.SequenceEqual(utf8, Utf8(0, 9))) return "very-calm"; // "very-calm"
                            break;
                    }

                    return null;
                }

                // One literal for all texts: each literal would add a field with a long name to the program.
                [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
                private static global::System.ReadOnlySpan<byte> Utf8(int start, int length) => "very-calm angry"u8.Slice(start, length);

                internal static Mood? ReadFrom(ref global::Tavus.Json.WireReader json)
                {
                    var text = json.ReadOpenEnum(Documented, "very-calm | angry");
                    return text is null ? default(Mood?) : new Mood(text);
                }

                internal static bool ReadItem(ref global::Tavus.Json.WireReader json, out Mood item)
                {
                    var value = ReadFrom(ref json);
                    item = value.GetValueOrDefault();
                    return value.HasValue;
                }
            }
            """,
            OpenEnumEmitter.Emit(mood));
    }

    [Fact]
    public void OpenEnumEmitter_documents_each_value_by_its_meaning_or_else_by_its_text()
    {
        var mood = new OpenEnumModel(
            "Mood",
            "How it feels.",
            [new OpenEnumValueModel("calm", "Calm", "at ease."), new OpenEnumValueModel("angry", "Angry", Meaning: null)]);

        var code = OpenEnumEmitter.Emit(mood);

        Assert.Contains("    /// <summary>How it feels.</summary>\n", code, StringComparison.Ordinal);
        Assert.Contains("        /// <summary><c>calm</c>: at ease.</summary>\n        public static Mood Calm ", code, StringComparison.Ordinal);
        Assert.Contains("        /// <summary>The documented value <c>angry</c>.</summary>\n        public static Mood Angry ", code, StringComparison.Ordinal);
    }
}
