namespace Tavus.Tests.Transport;

/// <summary>Tests that change settings of the whole process, such as environment variables, run alone.</summary>
[CollectionDefinition(nameof(MachineWideSettings), DisableParallelization = true)]
public class MachineWideSettings;
