namespace Tavus.Tests.SystemTextJson;

/// <summary>A type of an application that contains a type of the library in each place that serializers treat differently.</summary>
public sealed class Holder<T>
{
    public T? Nested { get; set; }

    public IList<T>? Listed { get; set; }

    public IDictionary<string, T>? Named { get; set; }
}
