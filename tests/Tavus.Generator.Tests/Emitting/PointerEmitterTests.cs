using Tavus.Generator.Emitting;
using Tavus.Generator.Model;

namespace Tavus.Generator.Tests.Emitting;

public sealed class PointerEmitterTests
{
    private static readonly IReadOnlyList<PropertyModel> Properties =
    [
        new("name", "Name", new TypeModel(TypeKind.String), IsRequired: false, IsSecret: false),
        new("mood", "Mood", new TypeModel(TypeKind.OpenEnum, "Mood"), IsRequired: false, IsSecret: false),
        new("part", "Part", new TypeModel(TypeKind.Object, "Part"), IsRequired: false, IsSecret: false),
        new("parts", "Parts", new TypeModel(TypeKind.List, Item: new TypeModel(TypeKind.Object, "Part")), IsRequired: false, IsSecret: false),
        new("headers", "Headers", new TypeModel(TypeKind.StringMap), IsRequired: false, IsSecret: true),
        new("thing_id", "ThingId", new TypeModel(TypeKind.String), IsRequired: false, IsSecret: false, IsReadOnly: true),
    ];

    [Fact]
    public void PointerEmitter_emits_pointers_from_the_root_for_a_patchable_schema() => EmittedCode.Is(
        """
        [global::System.CodeDom.Compiler.GeneratedCode("Tavus.Generator", "1.0")]
        public static partial class ThingPointers
        {
            public static global::Tavus.JsonPointer<string> Name { get; } = new global::Tavus.JsonPointer<string>("/name");
            public static global::Tavus.JsonPointer<global::Tavus.Mood> Mood { get; } = new global::Tavus.JsonPointer<global::Tavus.Mood>("/mood");
            public static global::Tavus.Patching.PartPointer Part { get; } = new global::Tavus.Patching.PartPointer("/part");
            public static global::Tavus.Patching.JsonListPointer<global::Tavus.Part, global::Tavus.Patching.PartPointer> Parts { get; } = new global::Tavus.Patching.JsonListPointer<global::Tavus.Part, global::Tavus.Patching.PartPointer>("/parts", static text => new global::Tavus.Patching.PartPointer(text));
            public static global::Tavus.Patching.JsonMapPointer Headers { get; } = new global::Tavus.Patching.JsonMapPointer("/headers");
        }
        """,
        PointerEmitter.EmitRoot(new ObjectModel("Thing", Properties, Envelope: null)));

    [Fact]
    public void PointerEmitter_emits_no_item_pointers_for_a_list_patched_as_a_whole() => Assert.Contains(
        """public static global::Tavus.JsonPointer<global::System.Collections.Generic.IReadOnlyList<global::Tavus.Part>> Parts { get; }""",
        PointerEmitter.EmitRoot(new ObjectModel("Thing", [Properties[3] with { IsPatchedWhole = true }], Envelope: null)),
        StringComparison.Ordinal);

    [Fact]
    public void PointerEmitter_emits_pointers_relative_to_the_parent_for_a_nested_schema() => EmittedCode.Is(
        """
        [global::System.Text.Json.Serialization.JsonConverter(typeof(global::Tavus.Patching.JsonPointerConverter))]
        [global::System.CodeDom.Compiler.GeneratedCode("Tavus.Generator", "1.0")]
        public sealed partial class PartPointer : global::Tavus.JsonPointer<global::Tavus.Part>
        {
            internal PartPointer(string text) : base(text)
            {
            }
            public global::Tavus.JsonPointer<string> Name => new global::Tavus.JsonPointer<string>(ToString() + "/name");
        }
        """,
        PointerEmitter.EmitPart(new ObjectModel("Part", [Properties[0]], Envelope: null)),
        "Tavus.Patching");
}
