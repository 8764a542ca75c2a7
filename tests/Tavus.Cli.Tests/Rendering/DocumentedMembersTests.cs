using Newtonsoft.Json;
using Tavus.Cli.Rendering;
using Tavus.Cli.Text;

namespace Tavus.Cli.Tests.Rendering;

/// <summary>The view marks members as undocumented if the generated DTO does not declare them.</summary>
public class DocumentedMembersTests
{
    private static readonly ViewBuilder Builder = new(new TerminalSafeText(unicode: true));

    [Fact]
    public void Only_members_that_the_DTO_does_not_declare_are_marked_as_undocumented()
    {
        const string Json = """{"old":1,"gained":{"inner":2,"other":3},"unknown":4}""";
        var model = new Dto { Old = 1, Gained = new Inner { InnerValue = 2 } };
        model.Gained.AdditionalProperties["other"] = RawJson.Parse("3");
        model.AdditionalProperties["unknown"] = RawJson.Parse("4");

        var view = Builder.Build("title", Json, model);

        Assert.Equal(["old", "gained", "unknown!"], view.Children.Select(Describe));
        Assert.Equal(["inner", "other!"], view.Children[1].Children.Select(Describe));
    }

    [Fact]
    public void Undocumented_members_are_marked_in_the_items_of_a_list()
    {
        var model = new Dto { List = [new Inner(), new Inner()] };

        var view = Builder.Build("title", """{"list":[{"inner":1},{"unknown":{"below":2}}]}""", model);

        var items = Assert.Single(view.Children).Children;
        Assert.Equal(["[0]", "[1]"], items.Select(Describe));
        Assert.Equal("inner", Describe(Assert.Single(items[0].Children)));
        Assert.Equal("unknown!", Describe(Assert.Single(items[1].Children)));
        Assert.Equal("below", Describe(Assert.Single(items[1].Children[0].Children)));
    }

    [Theory]
    [InlineData("created_at", "\"\"", true)]
    [InlineData("created_at", "\"soon\"", true)]
    [InlineData("created_at", "17", true)]
    [InlineData("created_at", "null", false)]
    [InlineData("created_at", "\"2024-11-25T22:40:35.286Z\"", false)]
    [InlineData("created_at", "\"2024-11-25T22:40:35.2860000Z\"", false)]
    [InlineData("persona_name", "5", true)]
    [InlineData("document_ids", "\"lone\"", true)]
    [InlineData("document_ids", "[\"a\",5]", true)]
    [InlineData("document_ids", "[\"a\"]", false)]
    [InlineData("layers", "\"none\"", true)]
    [InlineData("pipeline_mode", "\"another\"", false)]
    public void A_value_that_differs_from_the_OpenAPI_document_is_marked_and_shown_unchanged(string name, string value, bool differs)
    {
        var persona = Persona.Parse(System.Text.Encoding.UTF8.GetBytes($$"""{"persona_id":"p1","{{name}}":{{value}}}"""));

        var node = Builder.Build("title", persona.ToMaskedJson(), persona).Children[1];

        Assert.Equal(name, node.Label);
        Assert.Equal(differs ? DocumentedMembers.Differs : null, node.Mark);
        if (node.Children.Count == 0)
        {
            Assert.Equal(value.Trim('"'), Assert.Single(node.Value).Trim('"'));
        }
    }

    [Fact]
    public void Members_of_free_form_JSON_are_not_marked_as_undocumented()
    {
        var persona = Persona.Parse("""{"persona_id":"p1","layers":{"llm":{"extra_body":{"anything":{"goes":1}},"unknown":2}}}"""u8);

        var llm = Builder.Build("title", persona.ToMaskedJson(), persona).Children[1].Children[0];

        Assert.Equal(["extra_body", "unknown!"], llm.Children.Select(Describe));
        Assert.Equal("anything", Describe(llm.Children[0].Children[0]));
        Assert.Equal("goes", Describe(llm.Children[0].Children[0].Children[0]));
    }

    private static string Describe(ViewNode node) => node.Mark == DocumentedMembers.Undocumented ? $"{node.Label}!" : node.Label;

    private sealed class Dto
    {
        [JsonProperty("old")]
        public int? Old { get; set; }

        [JsonProperty("gained")]
        public Inner? Gained { get; set; }

        [JsonProperty("list")]
        public IList<Inner>? List { get; set; }

        [JsonIgnore]
        public Dictionary<string, RawJson> AdditionalProperties { get; } = [];
    }

    private sealed class Inner
    {
        [JsonProperty("inner")]
        public int? InnerValue { get; set; }

        [JsonIgnore]
        public Dictionary<string, RawJson> AdditionalProperties { get; } = [];
    }
}
