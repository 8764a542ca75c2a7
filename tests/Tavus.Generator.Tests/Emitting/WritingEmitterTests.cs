using Tavus.Generator.Emitting;
using Tavus.Generator.Model;

namespace Tavus.Generator.Tests.Emitting;

public sealed class WritingEmitterTests
{
    private const string Writer = "global::Tavus.Json.WireWriter.";

    [Fact]
    public void Writes_a_text() => Writes(new TypeModel(TypeKind.String), "Sizes");

    [Fact]
    public void Writes_an_object() => Writes(new TypeModel(TypeKind.Object, "Size"), "Sizes");

    [Fact]
    public void Writes_an_open_enum_by_its_value() => Writes(new TypeModel(TypeKind.OpenEnum, "Size"), "Sizes?.Value");

    [Fact]
    public void Writes_a_list_of_texts() => Writes(ListOf(TypeKind.String), $"Sizes, {Writer}WriteText");

    [Fact]
    public void Writes_a_list_of_free_form_objects() => Writes(ListOf(TypeKind.Raw), $"Sizes, {Writer}WriteRaw");

    [Fact]
    public void Writes_a_list_of_open_enums() => Writes(ListOf(TypeKind.OpenEnum), $"Sizes, static (json, item) => {Writer}WriteText(json, item.Value)");

    [Fact]
    public void Writes_a_list_of_objects() => Writes(ListOf(TypeKind.Object), $"Sizes, {Writer}WriteModel");

    private static TypeModel ListOf(TypeKind item) => new(TypeKind.List, Item: new TypeModel(item, "Size"));

    private static void Writes(TypeModel type, string value) => Assert.Contains(
        $"{Writer}Write(json, \"sizes\"u8, {value});",
        WritingEmitter.Emit(new ObjectModel("Thing", new([new PropertyModel("sizes", "Sizes", type, IsRequired: false, IsSecret: false)]), Envelope: null)),
        StringComparison.Ordinal);
}
