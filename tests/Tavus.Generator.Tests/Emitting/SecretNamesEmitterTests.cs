using Tavus.Generator.Emitting;
using Tavus.Generator.Model;

namespace Tavus.Generator.Tests.Emitting;

public sealed class SecretNamesEmitterTests
{
    [Fact]
    public void IsDocumentedSecret_compares_the_length_and_then_the_bytes_of_a_name() => EmittedCode.Is(
        """
        partial class SecretNames
        {
            internal static bool IsDocumentedSecret(global::System.ReadOnlySpan<byte> name)
            {
                switch (name.Length)
                {
                    case 3:
                        if (global::System.MemoryExtensions.SequenceEqual(name, Utf8(8, 3))) return true; // "pin"
                        if (global::System.MemoryExtensions.SequenceEqual(name, Utf8(12, 3))) return true; // "puk"
                        break;
                    case 7:
                        if (global::System.MemoryExtensions.SequenceEqual(name, Utf8(0, 7))) return true; // "headers"
                        break;
                }

                return false;
            }

            // One literal for all texts: each literal would add a field with a long name to the program.
            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            private static global::System.ReadOnlySpan<byte> Utf8(int start, int length) => "headers pin puk"u8.Slice(start, length);
        }
        """,
        SecretNamesEmitter.Emit([new ObjectModel("Thing", [Property("puk"), Property("name", isSecret: false), Property("headers"), Property("pin")], Envelope: null)]),
        "Tavus.Json");

    [Fact]
    public void IsDocumentedSecret_returns_false_for_an_OpenAPI_document_without_secrets() => EmittedCode.Is(
        """
        partial class SecretNames
        {
            internal static bool IsDocumentedSecret(global::System.ReadOnlySpan<byte> name)
            {
                return false;
            }
        }
        """,
        SecretNamesEmitter.Emit([]),
        "Tavus.Json");

    private static PropertyModel Property(string name, bool isSecret = true) =>
        new(name, name, new TypeModel(TypeKind.String), IsRequired: false, isSecret);
}
