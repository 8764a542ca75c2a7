using Tavus.Generator.Model;

namespace Tavus.Generator.Emitting;

/// <summary>Emits the resources with their operations for the command line. Each operation is created only when a command needs it.</summary>
internal static class CliEmitter
{
    public static string Emit(ApiModel model)
    {
        var context = new CliContext(model);
        var resources = model.Resources.OrderBy(static resource => resource.Name, StringComparer.Ordinal).ToList();
        var code = CodeWriter.File("Tavus.Cli.Api")
            .Open("internal static partial class ApiResources")
            .Line("public static global::System.Collections.Generic.IReadOnlyList<ApiResource> All { get; } =")
            .Line("[")
            .Lines(resources.Select(resource => $"    {Resource(context, resource)},"))
            .Line("];");
        foreach (var resource in resources)
        {
            EmitOperations(code, context, resource);
        }

        return code.Finish();
    }

    private static string Resource(CliContext context, ResourceModel resource)
    {
        var type = GetOf(context, resource)?.Result ?? resource.List?.ItemType ?? resource.Name;
        return $"new({GeneratedCode.Literal(resource.Name)}, {GeneratedCode.Literal(resource.Words)}, {GeneratedCode.Literal(Words.Of(type))}, {GeneratedCode.Literal(type)}, "
            + $"{GeneratedCode.Literal(IdOf(context, resource))}, {context.Text(TextKey.OfTag(resource.Name))}, {OperationsOf(resource)}) {{ HasFiles = {(HasFiles(context, resource) ? "true" : "false")}{Waits(context, resource)} }}";
    }

    private static string Waits(CliContext context, ResourceModel resource) => resource.Waits.Count == 0
        ? ""
        : $", Waits = [{string.Join(", ", resource.Waits.Select(wait => CliWaitEmitter.Emit(resource, wait, IdOf(context, resource))))}]";

    private static OperationModel? GetOf(CliContext context, ResourceModel resource) =>
        context.OperationsOf(resource).FirstOrDefault(static operation => operation.Verb == "Get");

    private static string IdOf(CliContext context, ResourceModel resource) =>
        GetOf(context, resource)?.Parameters.LastOrDefault(static parameter => parameter.Location == "path")?.Name ?? "id";

    private static void EmitOperations(CodeWriter code, CliContext context, ResourceModel resource)
    {
        code.Line().Line($"private static global::System.Collections.Generic.OrderedDictionary<string, global::System.Func<ApiOperation>> {OperationsOf(resource)}() => new()")
            .Line("{")
            .Lines(context.OperationsOf(resource).Select(operation => $"    [{GeneratedCode.Literal(operation.Verb)}] = {CliOperationEmitter.MethodOf(resource, operation)},"))
            .Line("};");
        foreach (var operation in context.OperationsOf(resource))
        {
            CliOperationEmitter.Emit(code, context, resource, operation);
        }

        if (resource.List is { } list)
        {
            CliListEmitter.EmitOptions(code, resource, list);
        }

        if (resource.Patch?.ObjectType is { } type && context.Object(type) is { } schema)
        {
            code.Line().Open($"private static void {CliOperationEmitter.AssignmentOf(type)}(global::Tavus.{type} target, global::Tavus.{type} source)")
                .Lines(schema.Properties.Select(static property => $"target.{property.CSharpName} = source.{property.CSharpName};"))
                .Close();
        }
    }

    /// <summary>Whether files can be applied: the objects contain their ids, and can be created, read and patched.</summary>
    private static bool HasFiles(CliContext context, ResourceModel resource) =>
        context.Object(resource.Patch?.ObjectType) is { } type
        && type.Properties.Any(property => property.JsonName == IdOf(context, resource))
        && context.OperationsOf(resource).Any(operation => operation.Verb == "Create" && context.Object(operation.Request?.SchemaName) is not null);

    private static string OperationsOf(ResourceModel resource) => $"{resource.Name}Operations";
}
