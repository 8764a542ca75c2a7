using Tavus.Generator.Emitting;
using Tavus.Generator.Model;

namespace Tavus.Generator.Tests.Emitting;

public sealed class MaskingEmitterTests
{
    [Fact]
    public void Generated_ToString_shows_members_and_masks_secrets()
    {
        var schema = new ObjectModel(
            "Layer",
            [
                new PropertyModel("base_url", "BaseUrl", new TypeModel(TypeKind.String), IsRequired: false, IsSecret: false),
                new PropertyModel("api_key", "ApiKey", new TypeModel(TypeKind.String), IsRequired: false, IsSecret: true),
            ],
            Envelope: null);

        EmittedCode.Is(
            """
            [global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
            [global::System.Diagnostics.DebuggerTypeProxy(typeof(global::Tavus.Json.WireModelDebugView))]
            partial class Layer
            {
                /// <summary>A short summary for logs and debuggers: long texts are cut, and secrets are masked.</summary>
                /// <returns>The name of the type and the members that have a value.</returns>
                [global::System.CodeDom.Compiler.GeneratedCode("Tavus.Generator", "1.0")]
                public override string ToString() =>
                    new global::Tavus.Json.ModelSummary("Layer")
                        .Add("BaseUrl", BaseUrl)
                        .AddSecret("ApiKey", ApiKey)
                        .End(_additionalProperties);
            }
            """,
            MaskingEmitter.Emit(schema));
    }
}
