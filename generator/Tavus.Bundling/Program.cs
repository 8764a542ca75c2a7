using Tavus.Bundling;
using Tavus.Bundling.Documents;
using Tavus.Bundling.NSwag;

// generator/nswag/NSwag.proj starts this program. Problems go to standard output, in the format that MSBuild reads as errors.
IReadOnlyList<Problem> problems = args switch
{
    ["bundle", var folder, var bundle] => Bundle.Write(folder, bundle),
    ["generate", var nswag, var settings, var output, var bundle] => NSwagRun.Start(nswag, settings, output, bundle),
    _ => [new Problem("Tavus.Bundling", 0, 0, "TAVB001", "Usage: bundle FOLDER BUNDLE, or generate NSWAG SETTINGS OUTPUT BUNDLE.")],
};

foreach (var problem in problems)
{
    Console.WriteLine(problem);
}

return problems.Count == 0 ? 0 : 1;
