namespace Tavus.Architecture.Tests;

/// <summary>The folders of each project or part of a project, in layers. A folder may use its own types and the types of earlier layers. An empty name stands for the root folder.</summary>
internal static class FolderLayers
{
    public static IReadOnlyDictionary<string, string[][]> All { get; } = new Dictionary<string, string[][]>
    {
        ["src/Tavus.Generated"] = [["Polyfills"], ["Basics"], ["Errors"], ["Json"], ["Callbacks", "Options", "Patching"], ["Transport"], ["Resources"], [""]],
        ["src/Tavus.Generated/Transport"] = [["Logging"], ["Requests"], ["Responses"], ["Failures", "Telemetry"], ["Connections"], ["Attempts"], [""]],
        ["src/Tavus.Generated.Testing"] = [["Requests", "Responses"], ["Documented"], ["State"], ["Operations"], [""]],
        ["src/Tavus.Generated.DependencyInjection"] = [[""]],
        ["src/Tavus.Generated.AspNetCore"] = [["Callbacks", "OpenApi", "Problems"]],
        ["src/Tavus.Cli"] = [["Api", "Errors", "Host", "Text"], ["Yaml"], ["Rendering"], ["Schema"], ["Files"], ["Changes"], ["Commands"], [""]],
        ["generator/Tavus.Bundling"] = [["Documents"], ["NSwag"], [""]],
        ["generator/Tavus.Documentation"] = [["Documents"], ["Samples"], [""]],
        ["generator/Tavus.Generator"] = [["Model"], ["Diagnostics"], ["Parsing", "Emitting"], [""]],
    };
}
