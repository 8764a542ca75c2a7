using System.Net;
using System.Text.RegularExpressions;
using Tavus.Documentation.Documents;

namespace Tavus.Documentation.Tests;

/// <summary>Tests the content of the reference page.</summary>
public partial class PageTests
{
    [Fact]
    public void The_page_written_by_the_build_equals_the_rendered_page() => Assert.Equal(new ReferencePage(Reference.Document).Render(), Reference.Html);

    [Fact]
    public void Every_operation_and_every_wait_and_every_schema_has_an_entry_on_the_page() => Assert.Equal(
        Reference.Document.Model.Operations.Select(static operation => operation.Id)
            .Concat(Reference.Waits.Select(static wait => $"{wait.Wait.Operation.Resource}_Wait{wait.Wait.Name}"))
            .Concat(Reference.Document.Json["components"]!["schemas"]!.AsObject().Select(static schema => schema.Key))
            .Order(StringComparer.Ordinal),
        Entry().Matches(Reference.Html).Select(static entry => entry.Groups[1].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_link_of_the_page_leads_to_an_entry_or_heading()
    {
        var ids = Id().Matches(Reference.Html).Select(static id => id.Groups[1].Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Empty(Link().Matches(Reference.Html).Select(static link => link.Groups[1].Value).Except(ids));
    }

    [Fact]
    public void The_page_loads_no_external_resource() => Assert.DoesNotMatch(ExternalResource(), Reference.Html);

    [Fact]
    public void Markup_in_texts_of_the_OpenAPI_document_is_escaped_on_the_page()
    {
        var document = Reference.Document.Json.DeepClone();
        document["tags"]![0]!["description"] = "<script>alert(1)</script> `<b>`";
        document["paths"]!["/v2/personas"]!["get"]!["summary"] = "<img src=x onerror=alert(1)>";

        var html = new ReferencePage(Reference.Document with { Json = document }).Render();

        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Contains(WebUtility.HtmlEncode("<img src=x onerror=alert(1)>"), html, StringComparison.Ordinal);
    }

    [Fact]
    public void ApiDocument_Parse_throws_InvalidDataException_for_an_unsupported_OpenAPI_document()
    {
        var exception = Assert.Throws<InvalidDataException>(static () => ApiDocument.Parse("openapi: 2.0"));

        Assert.Contains("tavus.yaml", exception.Message, StringComparison.Ordinal);
        Assert.Contains("OpenAPI 3.0", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rendering_throws_InvalidDataException_for_an_example_with_an_undescribed_member()
    {
        var document = Reference.Document.Json.DeepClone();
        document["paths"]!["/v2/personas"]!["post"]!["requestBody"]!["content"]!["application/json"]!["examples"]!.AsObject().First().Value!["value"]!["colour"] = "red";

        var exception = Assert.Throws<InvalidDataException>(() => new ReferencePage(Reference.Document with { Json = document }).Render());

        Assert.Equal("An example has the member 'colour', which the schema CreatePersonaRequest does not describe.", exception.Message);
    }

    [GeneratedRegex("<article class=\"entry\" id=\"(.*?)\"")]
    private static partial Regex Entry();

    [GeneratedRegex(" id=\"(.*?)\"")]
    private static partial Regex Id();

    [GeneratedRegex("href=\"#(.*?)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<(script|img|iframe)[^>]* src=|<link[^>]* href=\"(?!data:)|@import|url\\(")]
    private static partial Regex ExternalResource();
}
