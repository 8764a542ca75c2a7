using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;
using Markdig;
using Tavus.Documentation.Documents;
using Tavus.Documentation.Samples;
using Tavus.Generator.Emitting;
using Tavus.Generator.Model;

namespace Tavus.Documentation;

/// <summary>Renders the API reference as one HTML page, which needs no other file.</summary>
internal sealed class ReferencePage
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().DisableHtml().Build();
    private static readonly IFluidTemplate Template = new FluidParser(new FluidParserOptions { AllowFunctions = true }).Parse(Resource("page.liquid"));

    private readonly ApiDocument _document;
    private readonly CSharpSample _csharp;
    private readonly TemplateOptions _options = new() { JsonSerializerOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true }, MemberAccessStrategy = UnsafeMemberAccessStrategy.Instance };

    public ReferencePage(ApiDocument document)
    {
        (_document, _csharp) = (document, new CSharpSample(document));
        _options.ValueConverters.Add(value => value is JsonObject json ? FollowReference(json) : null);
        _options.Filters.AddFilter("markdown", static (input, _, _) => new StringValue(Markdig.Markdown.ToHtml(input.ToStringValue(), Markdown), encode: false));
    }

    public string Render()
    {
        var context = new TemplateContext(_options);
        context.SetValue("style", Resource("page.css"));
        context.SetValue("script", Resource("page.js"));
        context.SetValue("start", CSharpSample.Start);
        context.SetValue("resources", _document.Model.Resources.Select(ToView).ToList());
        context.SetValue("types", _document.Json["components"]!["schemas"]!.AsObject().OrderBy(static schema => schema.Key, StringComparer.Ordinal).Select(ToView).ToList());
        return Template.Render(context, HtmlEncoder.Default);
    }

    private object ToView(ResourceModel resource) => new
    {
        resource.Name,
        Title = Words.Of(resource.Name),
        Node = _document.TagOf(resource),
        Entries = resource.Operations.Select(ToView).Concat(resource.Waits.Select(wait => ToView(resource, wait))).ToList(),
    };

    private object ToView(OperationModel operation) => new
    {
        operation.Id,
        operation.Method,
        Path = operation.PathTemplate,
        Node = _document.Find(operation),
        CSharp = _csharp.Of(operation),
        Command = CommandSample.Of(operation),
    };

    private static object ToView(ResourceModel resource, WaitModel wait) => new
    {
        Id = $"{resource.Name}_Wait{wait.Name}",
        Method = "WAIT",
        Node = new { summary = $"Waits {Words.Of(wait.Name)}.", description = WaitWords.Summarize(wait, static text => $"`{text}`") },
        CSharp = CSharpSample.Of(wait),
        Command = CommandSample.Of(wait, isFirst: wait == resource.Waits[0]),
    };

    private object ToView(KeyValuePair<string, JsonNode?> schema) => new
    {
        Name = schema.Key,
        Node = schema.Value,
        Members = _document.Model.Object(schema.Key)?.Properties.ToDictionary(static property => property.JsonName, ToView) ?? [],
    };

    private static object ToView(PropertyModel property) => new
    {
        property.CSharpName,
        Type = CSharpTypeName.Of(property.Type),
        property.IsSecret,
        Aliases = property.Aliases.ToList(),
    };

    /// <summary>The target of a reference. References to schemas are not followed: they become links on the page.</summary>
    private JsonNode? FollowReference(JsonObject json)
    {
        var path = json["$ref"]?.GetValue<string>().Split('/').Skip(1).ToList();
        return path is null or [_, "schemas", _] ? null : path.Aggregate((JsonNode?)_document.Json, static (node, name) => node?[name]);
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(ReferencePage).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
