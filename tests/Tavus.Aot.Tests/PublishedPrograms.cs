using Tavus.Aot.Tests.Publishing;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Tavus.Aot.Tests;

/// <summary>Publishes tests/Tavus.Aot and tests/Tavus.Aot.Baseline (with a hand-written client) in each way that this machine supports. All tests share the programs, since publishing is slow.</summary>
[CollectionDefinition(nameof(PublishedPrograms))]
public sealed class PublishedPrograms(IMessageSink messages) : ICollectionFixture<PublishedPrograms>, IAsyncLifetime
{
    public const string AheadOfTime = "ahead-of-time-net10.0";
    public const string AheadOfTimeNet8 = "ahead-of-time-net8.0";
    public const string AheadOfTimeSerializing = "ahead-of-time-net10.0-serializing";
    public const string HandWritten = "ahead-of-time-net10.0-hand-written";
    public const string HandWrittenNet8 = "ahead-of-time-net8.0-hand-written";
    public const string Trimmed = "trimmed-net10.0";
    public const string TrimmedWithDependencyInjection = "trimmed-net10.0-with-dependency-injection";
    public const string TrimmedWithJToken = "trimmed-net10.0-with-JToken";

    private static readonly Dictionary<string, Target> Targets = new()
    {
        [AheadOfTime] = new("net10.0", PublishedAs.AheadOfTime),
        [AheadOfTimeNet8] = new("net8.0", PublishedAs.AheadOfTime),
        [AheadOfTimeSerializing] = new("net10.0", PublishedAs.AheadOfTime, "-p:Serializes=true"),
        [HandWritten] = new("net10.0", PublishedAs.AheadOfTime),
        [HandWrittenNet8] = new("net8.0", PublishedAs.AheadOfTime),
        [Trimmed] = new("net10.0", PublishedAs.Trimmed),
        [TrimmedWithDependencyInjection] = new("net10.0", PublishedAs.Trimmed, "-p:UsesDependencyInjection=true"),
        [TrimmedWithJToken] = new("net10.0", PublishedAs.Trimmed, "-p:AsksForJToken=true"),
    };

    private readonly string _directory = Directory.CreateTempSubdirectory("tavus-aot-tests-").FullName;
    private readonly Dictionary<string, Publication> _publications = [];

    internal Publication this[string name] => _publications[name];

    /// <returns>The reason why the program is not published; null if it is published.</returns>
    public static string? WhyMissing(string name) => Prerequisites.Missing(Targets[name].As);

    public async Task InitializeAsync()
    {
        // Publishes one program after another: publishing in parallel would save a fifth of the time, but occupy two cores.
        foreach (var (name, target) in Targets.Where(static program => WhyMissing(program.Key) is null))
        {
            _publications[name] = await Publication.OfAsync(name is HandWritten or HandWrittenNet8 ? "Tavus.Aot.Baseline" : "Tavus.Aot", target, Path.Combine(_directory, name), Path.Combine(_directory, "artifacts"));
        }
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_directory, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Shows a line in the output of the test run, even if the test passes. Ordinary test output appears only when a test fails.</summary>
    internal void Show(string line) => messages.OnMessage(new DiagnosticMessage(line));
}
