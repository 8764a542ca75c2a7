namespace Tavus.Json;

/// <summary>Creates an open enum from a string. An instance member, since .NET Standard has no static members of interfaces.</summary>
internal interface IOpenEnum<T> : IOpenEnum
    where T : struct
{
    T Create(string value);
}
