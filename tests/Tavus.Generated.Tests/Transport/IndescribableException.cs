namespace Tavus.Tests.Transport;

/// <summary>An exception whose own members throw.</summary>
internal sealed class IndescribableException : Exception
{
    public override string Message => throw new InvalidOperationException("no message");

    public override string ToString() => throw new InvalidOperationException("no text");
}
