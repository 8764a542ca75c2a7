namespace Tavus.Cli.Api;

/// <summary>The response to an operation of any kind.</summary>
/// <param name="Value">The returned object; null if there is none.</param>
/// <param name="Drift">Where the response differs from the OpenAPI document.</param>
/// <param name="IsChanged">False if a patch changed nothing; otherwise true.</param>
internal sealed record ApiResponse(ITavusModel? Value, IReadOnlyList<Drift> Drift, bool IsChanged)
{
    public static ApiResponse Of(TavusResponse response) => new(Value: null, response.Drift, IsChanged: true);

    public static ApiResponse Of(TavusResponse<PatchResult> response) => new(Value: null, response.Drift, response.Value.Changed);

    public static ApiResponse Of<T>(TavusResponse<T> response)
        where T : ITavusModel => new(response.Value, response.Drift, IsChanged: true);
}
