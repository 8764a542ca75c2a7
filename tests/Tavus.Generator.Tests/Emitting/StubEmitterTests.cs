using Tavus.Generator.Emitting;
using Tavus.Generator.Model;

namespace Tavus.Generator.Tests.Emitting;

public sealed class StubEmitterTests
{
    [Fact]
    public void StubEmitter_emits_operations_sorted_by_name_with_their_examples() => EmittedCode.Is(
        """
        internal static partial class DocumentedOperations
        {
            public static global::System.Collections.Generic.IReadOnlyList<DocumentedOperation> All { get; } =
            [
                new("Things_Delete", "DELETE", "/things",
                [],
                [
                ]),
                new("Things_Get", "GET", "/things/{id}",
                [new("id", "t1")],
                [
                    new(200, [], [new("one", "{\"name\":\"a\"}"), new("two", "{}")]),
                    new(429, [new("Retry-After", "30")], []),
                ]),
            ];
        }
        """,
        StubEmitter.Emit(
        [
            new OperationModel(
                "Things_Get",
                "Things",
                "Get",
                "GET",
                "/things/{id}",
                [new ParameterModel("id", "id", "Id", "path", new TypeModel(TypeKind.String), Minimum: null, "t1")],
                Request: null,
                "Thing",
                [
                    new ResponseModel(200, [], [("one", """{"name":"a"}"""), ("two", "{}")]),
                    new ResponseModel(429, [("Retry-After", "30")], []),
                ]),
            new OperationModel("Things_Delete", "Things", "Delete", "DELETE", "/things", Parameters: [], Request: null, Result: null, Responses: []),
        ]),
        "Tavus.Testing");
}
