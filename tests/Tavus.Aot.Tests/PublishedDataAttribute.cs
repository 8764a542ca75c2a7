using System.Reflection;
using Xunit.Sdk;

namespace Tavus.Aot.Tests;

/// <summary>A data row of a theory about a published program. If that program cannot be published on this machine, the row is skipped, and the reason is shown.</summary>
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
