namespace Tavus.LoadTests.Serving;

/// <summary>What the server may do instead of responding normally.</summary>
internal enum Fault
{
    None,
    SlowBody,
    ResetBeforeHeaders,
    ResetWithinBody,
    TooManyRequests,
    Unavailable,
}
