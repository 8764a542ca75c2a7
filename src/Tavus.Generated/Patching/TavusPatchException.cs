using System.Text.Json.Serialization;

namespace Tavus;

/// <summary>The service cannot apply a JSON Patch (422): the patch is not valid, a path in it leads to a missing member, or a test in it failed.</summary>
public sealed class TavusPatchException : TavusApiException
{
    /// <summary>422, for which netstandard2.0 has no name.</summary>
    internal const HttpStatusCode Status = (HttpStatusCode)422;

    /// <summary>Creates the exception, for tests of an application.</summary>
    /// <param name="message">The message.</param>
    /// <param name="patch">The patch that was sent.</param>
    /// <param name="innerException">The cause; null if there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="patch"/> is null.</exception>
    public TavusPatchException(string message, JsonPatch patch, Exception? innerException = null)
        : base(message, Status, innerException) => Patch = Guard.NotNull(patch);

    internal TavusPatchException(TavusApiException refusal, JsonPatch patch)
        : this(refusal.Message, patch)
    {
        Details = refusal;
        FailedOperation = patch
            .Where(operation => refusal.ResponseBody.Contains(operation.Path.ToString()) && operation.Path != JsonPointer.Root)
            .OrderByDescending(static operation => operation.Path.ToString().Length)
            .FirstOrDefault();
    }

    /// <summary>The patch that was sent. Its values may be secrets, so serializers leave the patch out.</summary>
    [JsonIgnore]
    [Newtonsoft.Json.JsonIgnore]
    public JsonPatch Patch { get; }

    /// <summary>The operation that failed, if the body of the response contains its path; otherwise null. Serializers leave it out.</summary>
    [JsonIgnore]
    [Newtonsoft.Json.JsonIgnore]
    public JsonPatchOperation? FailedOperation { get; init; }
}
