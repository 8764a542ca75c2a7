namespace Tavus.OpenApi.Tests.Mutants;

/// <summary>Mutants that break the convention for waits.</summary>
internal static class WaitMutants
{
    private const string Get = "      operationId: Personas_Get\n";

    public static IEnumerable<Mutant> All { get; } =
    [
        With("name: UntilFull, member: pipeline_mode, ready: ['full'], interval: PT1S"),
        With("name: UntilFull, member: pipeline_mode, ready: ['full'], interval: PT1S, timeout: PT1M, every: PT1S"),
        With("name: UntilFull, member: pipeline_mode, ready: ['full'], interval: 1s, timeout: PT1M"),
        With("name: UntilFull, member: pipeline_mode, ready: ['full'], interval: PT1M, timeout: PT1M"),
        With("name: UntilFull, member: pipeline_mode, ready: ['full'], failed: ['full'], interval: PT1S, timeout: PT1M"),
        With("name: UntilFull, member: pipeline_mode, ready: ['whole'], interval: PT1S, timeout: PT1M"),
        new("tavus-extension", "    PersonaLayers:\n      type: object\n", "    PersonaLayers:\n      type: object\n      x-wait: []\n"),
    ];

    private static Mutant With(string wait) => new("tavus-wait", Get, $"{Get}      x-wait: [{{ {wait} }}]\n");
}
