using Tavus.Cli.Tests.Running;
using Tavus.Testing;

namespace Tavus.Cli.Tests.Files;

/// <summary>Base class of tests that apply a file to a stub with one persona.</summary>
public abstract class ApplyTest : IAsyncLifetime
{
    private protected const string Persona = """
        {"persona_id":"p1","persona_name":"Coach","system_prompt":"one\ntwo\nthree\n","created_at":"2024-11-25T22:40:35Z",
        "layers":{"llm":{"model":"a","api_key":"secret-value","extra_body":{"n":1.50,"m":null}},"stt":{"hotwords":["x"]}},"unknown":{"a":1,"b":2}}
        """;

    private protected TemporaryFolder Folder { get; } = new();
    private protected TavusStub Stub { get; } = new();

    public Task InitializeAsync()
    {
        Stub.Personas.Clear();
        Stub.Personas.AddJson(Persona);
        return Task.CompletedTask;
    }

    public Task DisposeAsync()
    {
        Folder.Dispose();
        Stub.Dispose();
        return Task.CompletedTask;
    }

    private protected Task<RunResult> ApplyAsync(Dictionary<string, string> variables, string file, params string[] options) =>
        new InProcess { Stub = Stub, Variables = variables }.RunAsync(["personas", "apply", file, "--stub", "--yes", .. options]);
}
