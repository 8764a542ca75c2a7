using System.Reflection;
using Tavus.Aot.Tests.Publishing;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Tavus.Aot.Tests;

/// <summary>The program of tests/Tavus.Aot, published in each way; all tests share it, since that takes its time.</summary>
[CollectionDefinition(nameof(PublishedPrograms))]
public sealed class PublishedPrograms(IMessageSink messages) : ICollectionFixture<PublishedPrograms>, IAsyncLifetime
{
    public const string AheadOfTime = "ahead-of-time-net8.0";
    public const string Trimmed = "trimmed-net10.0";
    public const string TrimmedWithJToken = "trimmed-net10.0-with-JToken";

    private readonly string _directory = Directory.CreateTempSubdirectory("tavus-aot-tests-").FullName;
    private readonly Dictionary<string, Publication> _publications = [];

    internal Publication this[string name] => _publications[name];

    public async Task InitializeAsync()
    {
        // One after another: together they would save a fifth of the time, and take two cores from all other tests.
        await PublishAsync(AheadOfTime, "net8.0");
        await PublishAsync(Trimmed, "net10.0");
        await PublishAsync(TrimmedWithJToken, "net10.0", "-p:AsksForJToken=true");
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_directory, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Shows a line in the run's own output, where that of a test that passes is not shown.</summary>
    internal void Show(string line) => messages.OnMessage(new DiagnosticMessage(line));

    private async Task PublishAsync(string name, string framework, params string[] options)
    {
        var root = typeof(PublishedPrograms).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "RepositoryRoot").Value!;
        _publications[name] = await Publication.OfAsync(
            Path.Combine(root, "tests", "Tavus.Aot"), framework, Path.Combine(_directory, name), Path.Combine(_directory, "artifacts"), options);
    }
}
