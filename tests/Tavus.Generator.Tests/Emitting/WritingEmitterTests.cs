using Tavus.Generator.Emitting;
using Tavus.Generator.Model;

namespace Tavus.Generator.Tests.Emitting;

public sealed class WritingEmitterTests
{
    private const string Writer = "global::Tavus.Json.WireWriter.";

    [Fact]
    public void A_string_property_is_written_with_WireWriter_Write() => Writes(new TypeModel(TypeKind.String), "Sizes");

    [Fact]
    public void An_object_property_is_written_with_WireWriter_Write() => Writes(new TypeModel(TypeKind.Object, "Size"), "Sizes");

    [Fact]
    public void An_open_enum_property_is_written_by_its_Value() => Writes(new TypeModel(TypeKind.OpenEnum, "Size"), "Sizes?.Value");

    [Fact]
    public void A_list_of_strings_is_written_with_WriteText() => Writes(ListOf(TypeKind.String), $"Sizes, {Writer}WriteText");

    [Fact]
    public void A_list_of_free_form_objects_is_written_with_WriteRaw() => Writes(ListOf(TypeKind.Raw), $"Sizes, {Writer}WriteRaw");

    [Fact]
    public void A_list_of_open_enums_is_written_by_the_Value_of_each_item() => Writes(ListOf(TypeKind.OpenEnum), $"Sizes, static (json, item) => {Writer}WriteText(json, item.Value)");

    [Fact]
    public void A_list_of_objects_is_written_with_WriteModel() => Writes(ListOf(TypeKind.Object), $"Sizes, {Writer}WriteModel");

    private static TypeModel ListOf(TypeKind item) => new(TypeKind.List, Item: new TypeModel(item, "Size"));

    private static void Writes(TypeModel type, string value) => Assert.Contains(
        $"{Writer}Write(json, Utf8(0, 5), {value}); // \"sizes\"",
        WritingEmitter.Emit(new ObjectModel("Thing", [new PropertyModel("sizes", "Sizes", type, IsRequired: false, IsSecret: false)], Envelope: null)),
        StringComparison.Ordinal);
}
