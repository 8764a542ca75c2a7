namespace Tavus.Json;

/// <summary>Implemented by every generated open enum, whose any value creates the others: .NET Standard has no static members of interfaces.</summary>
internal interface IOpenEnum<T> : IOpenEnum
    where T : struct
{
    T Create(string value);
}
