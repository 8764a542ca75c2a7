namespace Tavus.Generator.Emitting;

/// <summary>Emits a constant for the id of each operation.</summary>
internal static class OperationIdsEmitter
{
    public static string Emit(IReadOnlyList<OperationModel> operations)
    {
        var code = CodeWriter.File("Tavus").Text($$"""
            /// <summary>The ids of the operations, as they appear in <see cref="global::Tavus.TavusException.OperationId"/>, logs and telemetry.</summary>
            {{GeneratedCode.Attribute}}
            public static class TavusOperations
            """).Open();
        foreach (var operation in operations)
        {
            code.Text($$"""
                /// <summary><c>{{GeneratedCode.Escape(operation.Signature)}}</c>.</summary>
                public const string {{operation.Id.Replace("_", "")}} = {{GeneratedCode.Literal(operation.Id)}};

                """);
        }

        return code.Finish();
    }
}
