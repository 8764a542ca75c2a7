using Tavus.Generator.Emitting;

namespace Tavus.Generator.Tests.Emitting;

public sealed class SchemasEmitterTests
{
    [Fact]
    public void SchemasEmitter_emits_all_schemas_as_one_JSON_constant() => EmittedCode.Is(
        """
        partial class DocumentedSchemas
        {
            private const string Json = "{\"Thing\":{\"type\":\"object\"},\"Mood\":{\"type\":\"string\"}}";
        }
        """,
        SchemasEmitter.Emit([("Thing", """{"type":"object"}"""), ("Mood", """{"type":"string"}""")]),
        "Tavus.AspNetCore.OpenApi");
}
