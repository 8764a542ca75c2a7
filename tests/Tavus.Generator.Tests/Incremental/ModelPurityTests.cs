using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tavus.Generator.Tests.Running;

namespace Tavus.Generator.Tests.Incremental;

public sealed class ModelPurityTests
{
    /// <summary>Compiler types that are plain values or constants. Objects of other compiler types would keep a whole compilation alive.</summary>
    private static readonly Type[] Harmless = [typeof(DiagnosticDescriptor), typeof(TextSpan), typeof(LinePositionSpan), typeof(LinePosition)];

    [Theory]
    [InlineData("Client")]
    [InlineData("Stub")]
    [InlineData("Cli")]
    public void Generator_step_outputs_contain_only_plain_values(string emit)
    {
        var result = new GeneratorSession(TestDocuments.Personas + "\nx-typo: 1\n", emit).Run();
        var reached = new HashSet<Type>();

        foreach (var step in result.TrackedSteps.Where(static step => step.Key is TrackingNames.Diagnostics or TrackingNames.Files))
        {
            foreach (var output in step.Value.SelectMany(static run => run.Outputs))
            {
                Walk(output.Value, reached);
            }
        }

        Assert.Contains(typeof(DiagnosticDescriptor), reached);
        Assert.Contains(typeof((string, string)), reached);
        Assert.All(reached, static type => Assert.True(IsPlain(type), $"{type} is not a plain value."));
    }

    private static bool IsPlain(Type type) =>
        type.Assembly == typeof(TavusGenerator).Assembly || type.Namespace!.StartsWith("System", StringComparison.Ordinal) || Harmless.Contains(type);

    private static void Walk(object? value, HashSet<Type> reached)
    {
        if (value is null)
        {
            return;
        }

        if (value is Diagnostic diagnostic)
        {
            // A location in a source file would keep its syntax tree alive.
            Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind);
            value = diagnostic.Descriptor;
        }

        reached.Add(value.GetType());
        if (value is string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || Harmless.Contains(value.GetType()))
        {
            return;
        }

        foreach (var item in value is IEnumerable items ? items.Cast<object?>() : Fields(value))
        {
            Walk(item, reached);
        }
    }

    private static IEnumerable<object?> Fields(object value)
    {
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field.GetValue(value);
            }
        }
    }
}
