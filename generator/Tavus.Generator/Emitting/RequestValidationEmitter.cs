using Tavus.Generator.Model;

namespace Tavus.Generator.Emitting;

/// <summary>Emits the checks of a request before it is sent.</summary>
internal static class RequestValidationEmitter
{
    public static bool HasRules(ObjectModel schema) => schema.Properties.Any(static property => property.RequiredUnless is not null);

    public static string Emit(ObjectModel schema)
    {
        var code = CodeWriter.File("Tavus");
        code.Open($"partial class {schema.Name} : global::Tavus.Json.IValidatableRequest")
            .Line("string? global::Tavus.Json.IValidatableRequest.GetProblem() =>");
        foreach (var property in schema.Properties)
        {
            if (property.RequiredUnless is { } condition)
            {
                var message = $"{property.CSharpName} is missing. Set it, or set {condition.CSharpName} to '{condition.Value}'.";
                code.Line($"    {property.CSharpName} is null && {condition.CSharpName}?.Value != {GeneratedCode.Literal(condition.Value)} ? {GeneratedCode.Literal(message)} :");
            }
        }

        return code.Line("    null;").Finish();
    }
}
