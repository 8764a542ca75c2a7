using Tavus.Generator.Emitting;

namespace Tavus.Generator.Tests.Emitting;

public sealed class SecretNamesEmitterTests
{
    [Fact]
    public void IsDocumentedSecret_compares_the_length_and_then_the_bytes_of_a_name() => EmittedCode.Is(
        """
        partial class SecretNames
        {
            private static bool IsDocumentedSecret(global::System.ReadOnlySpan<byte> name)
            {
                switch (name.Length)
                {
                    case 3:
                        if (global::System.MemoryExtensions.SequenceEqual(name, "pin"u8)) return true;
                        if (global::System.MemoryExtensions.SequenceEqual(name, "puk"u8)) return true;
                        break;
                    case 7:
                        if (global::System.MemoryExtensions.SequenceEqual(name, "headers"u8)) return true;
                        break;
                }

                return false;
            }
        }
        """,
        SecretNamesEmitter.Emit(new(["headers", "pin", "puk"])),
        "Tavus.Json");

    [Fact]
    public void IsDocumentedSecret_returns_false_for_an_OpenAPI_document_without_secrets() => EmittedCode.Is(
        """
        partial class SecretNames
        {
            private static bool IsDocumentedSecret(global::System.ReadOnlySpan<byte> name)
            {
                return false;
            }
        }
        """,
        SecretNamesEmitter.Emit(default),
        "Tavus.Json");
}
