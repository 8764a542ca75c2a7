using Microsoft.CodeAnalysis;

namespace Tavus.Generator.Tests.Running;

internal static class GeneratorRunResultExtensions
{
    public static IReadOnlyDictionary<string, string> Texts(this GeneratorRunResult result) =>
        result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    /// <summary>The distinct run reasons of the outputs of a step.</summary>
    public static IEnumerable<IncrementalStepRunReason> Reasons(this GeneratorRunResult result, string step) =>
        result.Outputs(step).Select(static output => output.Reason).Distinct();

    public static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(this GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(static step => step.Outputs);

    /// <summary>The names of the files that this run emitted anew. For a diagnostic, its id.</summary>
    public static IEnumerable<string> EmittedAnew(this GeneratorRunResult result) =>
        from step in result.TrackedOutputSteps.SelectMany(static steps => steps.Value)
        where step.Outputs.Any(static output => output.Reason != IncrementalStepRunReason.Cached)
        let input = step.Inputs.Single()
        select input.Source.Outputs[input.OutputIndex].Value switch
        {
            (string name, string) => name,
            var diagnostic => ((Diagnostic)diagnostic).Id,
        };

    /// <summary>The files whose text differs between two runs, including removed and new files.</summary>
    public static IEnumerable<string> FilesChangedSince(this GeneratorRunResult after, GeneratorRunResult before)
    {
        var (old, now) = (before.Texts(), after.Texts());
        return old.Keys.Union(now.Keys).Where(name => old.GetValueOrDefault(name) != now.GetValueOrDefault(name)).Order(StringComparer.Ordinal);
    }
}
