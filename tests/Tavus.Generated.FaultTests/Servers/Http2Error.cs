namespace Tavus.FaultTests.Servers;

/// <summary>The reason why a stream or a connection ends (RFC 9113, section 7).</summary>
internal enum Http2Error
{
    NoError = 0,
    InternalError = 2,
    RefusedStream = 7,
}
