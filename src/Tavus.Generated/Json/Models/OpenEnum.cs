namespace Tavus.Json;

/// <summary>Creates values of an open enum in generic code, where the enum is a type parameter.</summary>
internal static class OpenEnum<T>
    where T : struct
{
    private static readonly IOpenEnum<T> Any = (IOpenEnum<T>)(object)default(T);

    public static T Create(string value) => Any.Create(value);
}
