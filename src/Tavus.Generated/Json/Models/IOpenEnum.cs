namespace Tavus.Json;

/// <summary>Implemented by every generated open enum.</summary>
internal interface IOpenEnum
{
    string Value { get; }

    /// <summary>Creates a value of the same open enum. An instance member, since .NET Standard has no static members in interfaces.</summary>
    object Create(string value);
}
