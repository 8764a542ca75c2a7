using static Tavus.Generator.Emitting.GeneratedCode;

namespace Tavus.Generator.Emitting;

/// <summary>Emits the documented operations with the examples of their responses, for the stub.</summary>
internal static class StubEmitter
{
    public static string Emit(IReadOnlyList<OperationModel> operations)
    {
        var code = CodeWriter.File("Tavus.Testing")
            .Open("internal static partial class DocumentedOperations")
            .Line("public static global::System.Collections.Generic.IReadOnlyList<DocumentedOperation> All { get; } =")
            .Line("[");
        foreach (var operation in operations.OrderBy(static operation => operation.Id, StringComparer.Ordinal))
        {
            code.Line($"    new({Literals(operation.Id, operation.Method, operation.PathTemplate)},")
                .Line($"    {Examples(operation.PathParameters.Where(static parameter => parameter.Example is not null).Select(static parameter => (parameter.Name, parameter.Example!)))},")
                .Line("    [")
                .Lines(operation.Responses.Select(static response => $"        new({response.Status}, {Examples(response.Headers)}, {Examples(response.Bodies)}),"))
                .Line("    ]),");
        }

        return code.Line("];").Finish();
    }

    private static string Examples(IEnumerable<(string Name, string Value)> examples) =>
        List(examples.Select(static example => $"new({Literals(example.Name, example.Value)})"));
}
