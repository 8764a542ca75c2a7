namespace Tavus.Tests.Transport;

/// <summary>Tests that change what the whole process sees run alone.</summary>
[CollectionDefinition(nameof(MachineWideSettings), DisableParallelization = true)]
public class MachineWideSettings;
