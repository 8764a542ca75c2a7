using Tavus.Errors;

namespace Tavus;

/// <summary>Not found: the service knows no such id. It returns 404, or 400 with <c>Invalid ..._id</c>.</summary>
/// <remarks>A deletion with more than one attempt (<see cref="TavusException.Attempts"/>) may end like this because an earlier attempt took effect.</remarks>
public sealed class TavusNotFoundException : TavusApiException
{
    internal TavusNotFoundException(ErrorDetails details)
        : base(details)
    {
    }
}
