using Tavus.Generator.Emitting;

namespace Tavus.Generator.Tests.Emitting;

public sealed class SecretNamesEmitterTests
{
    [Fact]
    public void Finds_a_name_by_its_length_then_its_bytes() => EmittedCode.Is(
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
    public void Without_secrets_finds_none() => EmittedCode.Is(
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
