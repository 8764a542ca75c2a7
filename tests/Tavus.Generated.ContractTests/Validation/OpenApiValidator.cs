using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Tavus.ContractTests.Server;
using Tavus.TestServers.WireMock;

namespace Tavus.ContractTests.Validation;

/// <summary>Holds what goes over the wire against the OpenAPI document, by a validator that knows nothing of this library. One question at a time.</summary>
internal sealed class OpenApiValidator : IAsyncDisposable
{
    private const string Document = "openapi/personas.yaml";

    private readonly Process _process;
    private readonly Task<string> _errors;

    private OpenApiValidator(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    public static OpenApiValidator Start()
    {
        var script = typeof(OpenApiValidator).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "OpenApiValidator").Value!;
        return new OpenApiValidator(Process.Start(new ProcessStartInfo("node", [script, Path.Combine(AppContext.BaseDirectory, Document)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        })!);
    }

    /// <returns>Where the request departs from the document; nothing if it does not.</returns>
    public Task<IReadOnlyList<string>> CheckAsync(LoggedRequest request, string basePath = "")
    {
        var target = request.Url[(request.Url.StartsWith(basePath, StringComparison.Ordinal) ? basePath.Length : 0)..].Split('?', 2);
        return AskAsync("request", new JsonObject
        {
            ["method"] = request.Method,
            ["path"] = target[0],
            ["query"] = target.ElementAtOrDefault(1) ?? "",
            ["headers"] = new JsonObject(request.Headers.Select(static header => KeyValuePair.Create(header.Key, (JsonNode?)header.Value.ToString()))),
            ["body"] = request.Body,
        });
    }

    /// <returns>Where the answer departs from the document; nothing if it does not.</returns>
    public Task<IReadOnlyList<string>> CheckAsync(MappingFile mapping) => AskAsync("answer", new JsonObject
    {
        ["method"] = mapping.Method,
        ["path"] = mapping.Path,
        ["status"] = JsonNode.Parse(mapping.Status),
        ["headers"] = mapping.Headers?.DeepClone() ?? new JsonObject(),
        ["body"] = mapping.Body?.DeepClone(),
    });

    /// <summary>The script ends with its input.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        await _errors;
        _process.Dispose();
    }

    private async Task<IReadOnlyList<string>> AskAsync(string kind, JsonObject question)
    {
        await _process.StandardInput.WriteLineAsync(new JsonObject { [kind] = question }.ToJsonString());
        await _process.StandardInput.FlushAsync();
        var answer = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"The validator ended. It said: {await _errors}");
        return [.. JsonNode.Parse(answer)!.AsArray().Select(static error => error!.GetValue<string>())];
    }
}
