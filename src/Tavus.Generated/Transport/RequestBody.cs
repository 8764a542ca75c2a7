using Tavus.Json;

namespace Tavus.Transport;

/// <summary>The JSON that a call sends, once it is known that it can be sent.</summary>
internal static class RequestBody
{
    public static byte[] Of(IWireModel body, string parameterName)
    {
        if (body is null)
        {
            throw new ArgumentNullException(parameterName);
        }

        return body is IValidatableRequest rules && rules.GetProblem() is { } problem
            ? throw new ArgumentException(problem, parameterName)
            : WireDocument.ToUtf8(body);
    }

    /// <param name="body">Never null: what makes the call has seen to that.</param>
    /// <param name="parameterName">The name of the argument.</param>
    public static byte[] Of(IReadOnlyList<JsonPatchOperation> body, string parameterName) => body.Count > 0
        ? JsonPatch.ToUtf8(body)
        : throw new ArgumentException("It holds no operation. Add at least one.", parameterName);
}
