using Tavus.Generator.Model;

namespace Tavus.Generator.Emitting;

/// <summary>Emits the resources with their operations for the command line. Each operation is created only when a command needs it.</summary>
internal static class CliEmitter
{
    public static string Emit(ApiModel model)
    {
        var resources = model.Resources.OrderBy(static resource => resource.Name, StringComparer.Ordinal).ToList();
        var code = CodeWriter.File("Tavus.Cli.Api")
            .Line("/// <summary>The resources of the OpenAPI document.</summary>")
            .Open("internal static class ApiResources")
            .Line("public static global::System.Collections.Generic.IReadOnlyList<ApiResource> All { get; } =")
            .Line("[")
            .Lines(resources.Select(resource => $"    {Resource(model, resource)},"))
            .Line("];");
        foreach (var resource in resources)
        {
            EmitOperations(code, model, resource);
        }

        return code.Finish();
    }

    private static string Resource(ApiModel model, ResourceModel resource)
    {
        var type = GetOf(model, resource)?.Result ?? resource.List?.ItemType ?? resource.Name;
        return $"new({GeneratedCode.Literal(resource.Name)}, {GeneratedCode.Literal(resource.Words)}, {GeneratedCode.Literal(Words.Of(type))}, {GeneratedCode.Literal(type)}, "
            + $"{GeneratedCode.Literal(IdOf(model, resource))}, {GeneratedCode.Literal(resource.Description)}, new() {{ {Operations(model, resource)} }}) {{ HasFiles = {(HasFiles(model, resource) ? "true" : "false")}{Waits(model, resource)} }}";
    }

    private static string Waits(ApiModel model, ResourceModel resource) => resource.Waits.Count == 0
        ? ""
        : $", Waits = [{string.Join(", ", resource.Waits.Select(wait => Wait(resource, wait, IdOf(model, resource))))}]";

    private static string Wait(ResourceModel resource, WaitModel wait, string idName)
    {
        var summary = Words.ToImperative(WaitWords.Summarize(wait, static text => text));
        return $"new({GeneratedCode.Literal(wait.Name)}, {GeneratedCode.Literal(summary)}, static async (client, arguments, options, token) => "
            + $"await client.{resource.Name}.Wait{wait.Name}Async(arguments[{GeneratedCode.Literal(idName)}], options.To<global::Tavus.{wait.ObjectType}>(static item => {WaitEmitter.LastState(wait.State)}), token).ConfigureAwait(false))";
    }

    private static OperationModel? GetOf(ApiModel model, ResourceModel resource) =>
        model.OperationsOf(resource).FirstOrDefault(static operation => operation.Verb == "Get");

    private static string IdOf(ApiModel model, ResourceModel resource) =>
        GetOf(model, resource)?.PathParameters.LastOrDefault()?.Name ?? "id";

    private static void EmitOperations(CodeWriter code, ApiModel model, ResourceModel resource)
    {
        foreach (var operation in model.OperationsOf(resource))
        {
            CliOperationEmitter.Emit(code, model, resource, operation);
        }

        if (resource.List is { } list)
        {
            CliListEmitter.EmitOptions(code, resource, list);
        }
    }

    /// <summary>Whether files can be applied: the objects contain their ids, and can be created, read and patched.</summary>
    private static bool HasFiles(ApiModel model, ResourceModel resource) =>
        model.Object(resource.Patch?.ObjectType) is { } type
        && type.Properties.Any(property => property.JsonName == IdOf(model, resource))
        && model.OperationsOf(resource).Any(operation => operation.Verb == "Create" && model.Object(operation.Request?.SchemaName) is not null);

    private static string Operations(ApiModel model, ResourceModel resource) => string.Join(", ",
        model.OperationsOf(resource).Select(operation => $"[{GeneratedCode.Literal(operation.Verb)}] = {CliOperationEmitter.MethodOf(resource, operation)}"));
}
