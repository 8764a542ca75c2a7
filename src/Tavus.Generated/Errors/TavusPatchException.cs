using System.Net;
using Tavus.Transport;

namespace Tavus;

/// <summary>The service cannot apply a JSON Patch (422): it is none, names what is not there, or one of its tests failed.</summary>
public sealed class TavusPatchException : TavusApiException
{
    /// <summary>422, which netstandard2.0 has no name for.</summary>
    internal const HttpStatusCode Status = (HttpStatusCode)422;

    internal TavusPatchException(ErrorResponse failure, JsonPatch patch)
        : base(failure)
    {
        Patch = patch;
        FailedOperation = patch
            .Where(operation => failure.ResponseBody.Contains(operation.Path.ToString()) && operation.Path != JsonPointer.Root)
            .OrderByDescending(static operation => operation.Path.ToString().Length)
            .FirstOrDefault();
    }

    /// <summary>The patch that was sent.</summary>
    public JsonPatch Patch { get; }

    /// <summary>The operation that failed, where the service's answer names its path; null where it does not say.</summary>
    public JsonPatchOperation? FailedOperation { get; }
}
