using Tavus.Transport;

namespace Tavus;

/// <summary>The service knows no such id: 400 with <c>Invalid ..._id</c>, which is how it answers an unknown one, or 404.</summary>
public sealed class TavusInvalidIdException : TavusApiException
{
    internal TavusInvalidIdException(ApiFailure failure)
        : base(failure)
    {
    }
}
