using Tavus.Generator.Emitting;
using Tavus.Generator.Model;

namespace Tavus.Generator.Tests.Emitting;

public sealed class ReadingEmitterTests
{
    private static readonly ObjectModel Tool = new(
        "Tool",
        [
            new PropertyModel("name", "Name", new TypeModel(TypeKind.String), IsRequired: true, IsSecret: false),
            new PropertyModel("kinds", "Kinds", new TypeModel(TypeKind.List, Item: new TypeModel(TypeKind.OpenEnum, "ToolKind")), IsRequired: false, IsSecret: false),
        ],
        Envelope: "data");

    [Fact]
    public void ReadingEmitter_reads_each_member_by_its_type_into_its_property() => Assert.Contains(
        """
                        switch (member)
                        {
                            case 0:
                                Name = json.ReadString()!;
                                break;
                            case 1:
                                Kinds = json.ReadList<global::Tavus.ToolKind>(global::Tavus.ToolKind.ReadItem);
                                break;
                        }

        """,
        ReadingEmitter.Emit(Tool),
        StringComparison.Ordinal);

    [Fact]
    public void ReadingEmitter_lists_members_patched_as_a_whole_in_IsWhole() => Assert.Contains(
        """bool global::Tavus.Json.IWholeMembers.IsWhole(string name) => name is "kinds";""",
        ReadingEmitter.Emit(Tool with { Properties = [Tool.Properties[0], Tool.Properties[1] with { IsPatchedWhole = true }] }),
        StringComparison.Ordinal);

    [Fact]
    public void ReadingEmitter_passes_allowsLoneItem_for_a_list_that_allows_a_lone_item() => Assert.Contains(
        "Kinds = json.ReadList<global::Tavus.ToolKind>(global::Tavus.ToolKind.ReadItem, allowsLoneItem: true);",
        ReadingEmitter.Emit(Tool with { Properties = [Tool.Properties[1] with { AllowsLoneItem = true }] }),
        StringComparison.Ordinal);

    [Fact]
    public void Generated_member_lookup_compares_the_length_and_UTF8_bytes_of_the_name() => Assert.Contains(
        """
                private static int IndexOf(global::System.ReadOnlySpan<byte> name)
                {
                    switch (name.Length)
                    {
                        case 4:
                            if (global::System.MemoryExtensions.SequenceEqual(name, Utf8(0, 4))) return 0; // "name"
                            break;
                        case 5:
                            if (global::System.MemoryExtensions.SequenceEqual(name, Utf8(5, 5))) return 1; // "kinds"
                            break;
                    }

                    return -1;
                }

        """,
        ReadingEmitter.Emit(Tool),
        StringComparison.Ordinal);

    [Fact]
    public void ReadingEmitter_emits_the_names_and_aliases_of_all_members_as_one_literal()
    {
        var code = ReadingEmitter.Emit(Tool with { Properties = [Tool.Properties[0] with { Aliases = ["title"] }, Tool.Properties[1]] });

        Assert.Contains("ReadOnlySpan<byte> Utf8(int start, int length) => \"name kinds title\"u8.Slice(start, length);", code, StringComparison.Ordinal);
        Assert.Contains("private static readonly string[] _names = global::Tavus.Json.Utf8Text.GetString(Utf8(0, 16)).Split(' ');", code, StringComparison.Ordinal);
        Assert.Contains("(name, Utf8(11, 5))) return 0 + global::Tavus.Json.PreservedMembers.AliasOffset; // \"title\"", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Generated_reading_code_checks_required_members_and_unwraps_the_envelope()
    {
        var code = ReadingEmitter.Emit(Tool);

        Assert.Contains("json.ReportMissing(0x1UL & ~seen, _names);", code, StringComparison.Ordinal);
        Assert.Contains(
            "WireDocument.Read(utf8Json, drift, ReadFrom, \"Tool\", \"data\"u8, isResponse: false) is { Name: not null } withName ? withName : throw global::Tavus.Json.ContractError.NoValue(\"Tool\", \"it has no 'name'\");",
            code,
            StringComparison.Ordinal);
    }
}
