using Tavus.Transport;

namespace Tavus;

/// <summary>The service knows no such id: 400 with <c>Invalid ..._id</c>, which is how it answers an unknown one, or 404.</summary>
/// <remarks>Of a deletion that was tried more than once (<see cref="TavusException.Attempts"/>), it may be that an earlier try has deleted what the id named.</remarks>
public sealed class TavusNotFoundException : TavusApiException
{
    internal TavusNotFoundException(ErrorResponse failure)
        : base(failure)
    {
    }
}
