namespace Tavus.Tests.Transport;

/// <summary>The collection of tests that run alone, because they change settings of the whole process, such as environment variables.</summary>
[CollectionDefinition(nameof(ProcessWideSettings), DisableParallelization = true)]
public class ProcessWideSettings;
