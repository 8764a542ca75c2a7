using System.Text.Json.Nodes;

namespace Tavus.ContractTests.Server;

/// <summary>A file in <c>wiremock/mappings</c>.</summary>
internal sealed record MappingFile(string Name, bool IsInScenario, string Method, string Path, string Status, JsonNode? Headers, JsonNode? Body)
{
    public static IEnumerable<MappingFile> ReadAll() => Directory.EnumerateFiles("wiremock/mappings", "*.json").Select(Read);

    private static MappingFile Read(string file)
    {
        var mapping = JsonNode.Parse(File.ReadAllText(file))!;
        var (request, response) = (mapping["request"]!, mapping["response"]!);
        return new MappingFile(
            System.IO.Path.GetFileName(file),
            mapping["scenarioName"] is not null,
            request["method"]!.GetValue<string>(),
            request["urlPathTemplate"]!.GetValue<string>(),
            response["status"]!.ToJsonString(),
            response["headers"],
            response["bodyFileName"] is { } name ? JsonNode.Parse(File.ReadAllText($"wiremock/__files/{name}")) : response["jsonBody"]);
    }

    public override string ToString() => Name;
}
