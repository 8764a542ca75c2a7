namespace Tavus.Json;

/// <summary>Implemented by a generated request whose schema has rules between its members.</summary>
internal interface IValidatableRequest
{
    /// <summary>What is wrong with the request, and what to do about it; null if nothing is.</summary>
    string? GetProblem();
}
