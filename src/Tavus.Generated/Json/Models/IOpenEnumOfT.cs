namespace Tavus.Json;

/// <summary>Creates an open enum from a string. The method is an instance member, since .NET Standard has no static members in interfaces.</summary>
internal interface IOpenEnum<T> : IOpenEnum
    where T : struct
{
    T Create(string value);
}
