namespace Tavus.Json;

/// <summary>Implemented by a generated request whose schema has rules that involve several members.</summary>
internal interface IValidatableRequest
{
    /// <summary>Gets the problem of the request and how to solve it; null if the request is valid.</summary>
    string? GetProblem();
}
