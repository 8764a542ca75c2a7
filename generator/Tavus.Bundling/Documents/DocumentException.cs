namespace Tavus.Bundling.Documents;

/// <summary>An OpenAPI document cannot be bundled.</summary>
internal sealed class DocumentException(Problem problem) : Exception(problem.Message)
{
    public Problem Problem => problem;
}
