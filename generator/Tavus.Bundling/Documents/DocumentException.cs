namespace Tavus.Bundling.Documents;

/// <summary>A document that cannot be bundled.</summary>
internal sealed class DocumentException(Problem problem) : Exception(problem.Message)
{
    public Problem Problem => problem;
}
