namespace Tavus.Json;

/// <summary>Implemented by a generated request whose schema has rules that involve several members.</summary>
internal interface IValidatableRequest
{
    /// <summary>Returns what is wrong with the request and how to fix it; null if the request is valid.</summary>
    string? GetProblem();
}
