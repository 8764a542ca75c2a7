using Tavus.Generator.Model;

namespace Tavus.Generator.Emitting;

/// <summary>Emits the documented operations with the example of each answer, for the stub.</summary>
internal static class StubEmitter
{
    public static string Emit(EquatableArray<OperationModel> operations)
    {
        var code = CodeWriter.File("Tavus.Testing");
        code.Open("internal static partial class DocumentedOperations")
            .Line("public static global::System.Collections.Generic.IReadOnlyList<DocumentedOperation> All { get; } =")
            .Line("[");
        foreach (var operation in operations.OrderBy(static operation => operation.Id, StringComparer.Ordinal))
        {
            code.Line($"    new({GeneratedCode.Literal(operation.Id)}, {GeneratedCode.Literal(operation.Method)}, {GeneratedCode.Literal(operation.PathTemplate)},")
                .Line("    [")
                .Lines(operation.Responses.Select(static response => $"        new({response.Status}, {(response.ExampleJson is { } json ? GeneratedCode.Literal(json) : "null")}),"))
                .Line("    ]),");
        }

        return code.Line("];").Finish();
    }
}
