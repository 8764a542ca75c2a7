namespace Tavus.OpenApi.Tests.Documents;

/// <summary>A violation of a rule at a place in an OpenAPI document.</summary>
internal sealed record Problem(string Document, long Line, long Column, string Message)
{
    public override string ToString() => $"{Document}:{Line}:{Column} {Message}";
}
