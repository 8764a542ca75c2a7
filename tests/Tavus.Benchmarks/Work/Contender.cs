using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace Tavus.Benchmarks.Work;

/// <param name="Name">A letter of the table: ours, or a baseline.</param>
/// <param name="Work">What is measured, once.</param>
internal sealed record Contender(string Name, Func<object?> Work)
{
    /// <summary>The methods that BenchmarkDotNet would run.</summary>
    public static Contender[] AllOf(object work) =>
    [
        .. from method in work.GetType().GetMethods()
           let benchmark = method.GetCustomAttribute<BenchmarkAttribute>()
           where benchmark is not null
           orderby benchmark.SourceCodeLineNumber
           select new Contender(method.Name == "Ours" ? "ours" : method.Name, method.CreateDelegate<Func<object?>>(work)),
    ];
}
