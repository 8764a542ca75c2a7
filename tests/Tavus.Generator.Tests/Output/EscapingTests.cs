using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tavus.Generator.Tests.Running;

namespace Tavus.Generator.Tests.Output;

/// <summary>Text from an OpenAPI document cannot become code or markup in a C# literal, in a comment or in XML.</summary>
public sealed class EscapingTests
{
    private const string HostileDescription = "A <b>bold</b> & */ claim.\\r\\n#error one\\u2028#error two\\u2029#error three\\u0085#error four\\u0001 end";

    [Theory]
    [InlineData("say \"hi\"", "SayHi")]
    [InlineData("back\\slash", "BackSlash")]
    [InlineData("a <b> & */ c", "ABC")]
    [InlineData("new\nline\u2028or\u0085two", "NewLineOrTwo")]
    [InlineData("brace{0}", "Brace0")]
    [InlineData("größe 😀", "Größe")]
    public void An_enum_value_with_special_characters_keeps_its_text_in_generated_code(string value, string name)
    {
        var mood = new CompiledDocument(EnumOf(value, "A mood."), "", LanguageVersion.CSharp11).Load().GetType("Tavus.Mood")!;

        var member = mood.GetProperty(name)!.GetValue(null)!;

        Assert.Equal(value, member.ToString());
        Assert.Equal(true, mood.GetProperty("IsDocumented")!.GetValue(member));
    }

    [Fact]
    public void A_description_with_XML_and_line_breaks_is_escaped_in_the_generated_summary()
    {
        var mood = new CompiledDocument(EnumOf("calm", HostileDescription), "", LanguageVersion.CSharp11).Symbol("Tavus.Mood");

        Assert.Equal("A <b>bold</b> & */ claim. #error one #error two #error three #error four\uFFFD end", Summary(mood));
    }

    [Fact]
    public void The_meaning_of_an_enum_value_is_escaped_in_the_generated_summary()
    {
        var mood = new CompiledDocument(EnumOf("calm", "A mood.\\n- `calm`: less <i>is</i> more & */\\n  than enough.\\n- `other`: none."), "", LanguageVersion.CSharp11).Symbol("Tavus.Mood");

        Assert.Equal("A mood.", Summary(mood));
        Assert.Equal("calm: less <i>is</i> more & */   than enough.", Summary(mood.GetMembers("Calm").Single()));
    }

    private static string EnumOf(string value, string description) => TestDocuments.WithSchemas($$"""
        Mood:
          type: string
          x-open-enum: true
          description: "{{description}}"
          enum: [{{System.Text.Json.JsonSerializer.Serialize(value)}}]
        """);

    private static string Summary(ISymbol symbol) => XElement.Parse(symbol.GetDocumentationCommentXml()!).Element("summary")!.Value;
}
