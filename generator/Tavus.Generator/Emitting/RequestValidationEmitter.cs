namespace Tavus.Generator.Emitting;

/// <summary>Emits the code that checks a request before it is sent.</summary>
internal static class RequestValidationEmitter
{
    public static bool HasRules(ObjectModel schema) => schema.ExactlyOneOf.Count > 0 || schema.Properties.Any(static property => property.RequiredUnless is not null);

    public static string Emit(ObjectModel schema)
    {
        var code = CodeWriter.File("Tavus")
            .Open($"partial class {schema.Name} : global::Tavus.Json.IValidatableRequest")
            .Line("string? global::Tavus.Json.IValidatableRequest.GetProblem() =>");
        foreach (var property in schema.Properties)
        {
            if (property.RequiredUnless is { } condition)
            {
                var message = $"{property.CSharpName} is missing. Set it, or set {condition.CSharpName} to '{condition.Value}'.";
                code.Line($"    {property.CSharpName} is null && {condition.CSharpName}?.Value != {GeneratedCode.Literal(condition.Value)} ? {GeneratedCode.Literal(message)} :");
            }
        }

        if (schema.Properties.Where(property => schema.ExactlyOneOf.Contains(property.JsonName)).Select(static property => property.CSharpName).ToList() is { Count: > 0 } names)
        {
            var count = string.Join(" + ", names.Select(static name => $"({name} is null ? 0 : 1)"));
            code.Line($"    {count} != 1 ? {GeneratedCode.Literal($"Set exactly one of {string.Join(" and ", names)}.")} :");
        }

        return code.Line("    null;").Finish();
    }
}
