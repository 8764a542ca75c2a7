using System.Reflection;
using Xunit.Sdk;

namespace Tavus.Aot.Tests;

/// <summary>A row of a theory about a published program, skipped with the reason if that program cannot be published on this machine.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class PublishedDataAttribute : DataAttribute
{
    public PublishedDataAttribute(string program)
    {
        Program = program;
        Skip = PublishedPrograms.WhyMissing(program);
    }

    public string Program { get; }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Program]];
}
