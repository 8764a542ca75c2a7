namespace Tavus.Transport;

/// <summary>Validates and writes the JSON that a call sends.</summary>
internal static class RequestBody
{
    public static byte[] Of(IWireModel body, string parameterName) => OfOptional(body ?? throw new ArgumentNullException(parameterName), parameterName)!;

    public static byte[]? OfOptional(IWireModel? body, string parameterName) => body is IValidatableRequest rules && rules.GetProblem() is { } problem
        ? throw new ArgumentException(problem, parameterName)
        : body is null ? null : WireDocument.ToUtf8(body);

    /// <param name="body">The operations of the patch; the calling method has checked that they are not null.</param>
    /// <param name="parameterName">The name of the argument.</param>
    public static byte[] Of(IReadOnlyList<JsonPatchOperation> body, string parameterName) => body.Count > 0
        ? JsonPatch.ToUtf8(body)
        : throw new ArgumentException("The patch has no operation. Add at least one.", parameterName);
}
