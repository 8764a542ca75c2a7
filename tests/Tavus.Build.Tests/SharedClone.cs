namespace Tavus.Build.Tests;

/// <summary>
/// One clone for all tests that edit files and build again. The unchanged clone is first built twice. Each test accepts any
/// state of the clone that builds, and leaves such a state behind, so the order of the tests does not matter.
/// </summary>
[CollectionDefinition(nameof(SharedClone))]
public sealed class SharedClone : ICollectionFixture<SharedClone>, IAsyncLifetime
{
    internal Clone Clone { get; } = new();

    internal CommandResult FirstBuild { get; private set; } = null!;

    internal CommandResult SecondBuild { get; private set; } = null!;

    internal IReadOnlyDictionary<string, DateTime> FirstCompiled { get; private set; } = null!;

    internal IReadOnlyDictionary<string, DateTime> SecondCompiled { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        FirstBuild = (await Clone.BuildAsync()).Succeeded();
        FirstCompiled = Clone.Compiled();
        SecondBuild = (await Clone.BuildAsync()).Succeeded();
        SecondCompiled = Clone.Compiled();
    }

    public Task DisposeAsync()
    {
        Clone.Dispose();
        return Task.CompletedTask;
    }
}
