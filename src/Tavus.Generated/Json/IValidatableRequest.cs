namespace Tavus.Json;

/// <summary>What the generator gives a request of which the document says more than its members' types.</summary>
internal interface IValidatableRequest
{
    /// <summary>What is wrong with the request, and what to do about it; null if nothing is.</summary>
    string? GetProblem();
}
