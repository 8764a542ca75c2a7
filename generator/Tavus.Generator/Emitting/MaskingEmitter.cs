namespace Tavus.Generator.Emitting;

/// <summary>Emits the <c>ToString()</c> of an object: short, and with its secrets masked.</summary>
internal static class MaskingEmitter
{
    public static string Emit(ObjectModel schema) => CodeWriter.File("Tavus")
        .Line("[global::System.Diagnostics.DebuggerDisplay(\"{ToString(),nq}\")]")
        .Line("[global::System.Diagnostics.DebuggerTypeProxy(typeof(global::Tavus.Json.WireModelDebugView))]")
        .Open($"partial class {schema.Name}")
        .Line("/// <summary>A short summary for logs and debuggers: long texts are cut, and secrets are masked.</summary>")
        .Line("/// <returns>The name of the type and the members that have a value.</returns>")
        .Line(GeneratedCode.Attribute)
        .Line("public override string ToString() =>")
        .Line($"    new global::Tavus.Json.ModelSummary({GeneratedCode.Literal(schema.Name)})")
        .Lines(schema.Properties.Select(static property =>
            $"        .{(property.IsSecret ? "AddSecret" : "Add")}({GeneratedCode.Literal(property.CSharpName)}, {property.CSharpName})"))
        .Line("        .End(_additionalProperties);")
        .Finish();
}
