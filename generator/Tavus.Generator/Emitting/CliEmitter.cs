using static Tavus.Generator.Emitting.GeneratedCode;

namespace Tavus.Generator.Emitting;

/// <summary>Emits the resources with their operations for the command line. Each operation is created only when a command needs it.</summary>
internal static class CliEmitter
{
    /// <summary>The member with the id of an object whose own id member is missing.</summary>
    public const string FallbackIdName = "uuid";

    public static string Emit(ApiModel model)
    {
        var resources = model.Resources.OrderBy(static resource => resource.Name, StringComparer.Ordinal).ToList();
        var code = CodeWriter.File("Tavus.Cli.Api")
            .Line("/// <summary>The resources of the OpenAPI document.</summary>")
            .Open("internal static class ApiResources")
            .Line($"public const string FallbackIdName = {Literal(FallbackIdName)};").Line()
            .Line("public static global::System.Collections.Generic.IReadOnlyList<ApiResource> All { get; } =")
            .Line("[")
            .Lines(resources.Select(resource => $"    {Resource(model, resource)},"))
            .Line("];");
        foreach (var resource in resources)
        {
            foreach (var operation in resource.Operations)
            {
                CliOperationEmitter.Emit(code, model, resource, operation);
            }
        }

        return code.Finish();
    }

    private static string Resource(ApiModel model, ResourceModel resource)
    {
        var type = resource.Get?.Result ?? resource.List?.ItemType ?? resource.Name;
        var waits = resource.Waits.Count == 0 ? "" : $", Waits = {List(resource.Waits.Select(wait => Wait(resource, wait)))}";
        return $"new({Literals(resource.Name, Words.Of(resource.Name), NounOf(resource, type), type, IdOf(resource), resource.Description)}, new() {{ {Operations(resource)} }}) "
            + $"{{ HasFiles = {Literal(HasFiles(model, resource))}{waits} }}";
    }

    private static string Wait(ResourceModel resource, WaitModel wait)
    {
        // A PATCH returns the object too, but does not make it ready again.
        var renewing = resource.Operations.Where(operation => wait.Renewed is not null && operation.Method == "POST" && operation.PathParameters.Any() && operation.Result == wait.ObjectType);
        var summary = Words.ToImperative(WaitWords.Summarize(wait, static text => $"`{text}`"));
        return $"new({Literals(wait.Name, summary)}, {List(renewing.Select(static operation => Literal(operation.Id)))}, static async (client, arguments, options, token) => "
            + $"await client.{wait.Operation.Resource}.Wait{wait.Name}Async(arguments[{Literal(wait.Id.Name)}], options.To<global::Tavus.{wait.ObjectType}>(static item => {WaitEmitter.LastState(wait.State)}), token).ConfigureAwait(false))";
    }

    private static string IdOf(ResourceModel resource) => resource.Get?.PathParameters.LastOrDefault()?.Name ?? "id";

    /// <summary>The id tells what it identifies: <c>guardrails_id</c> may be the id of a set or of an individual guardrail.</summary>
    private static string NounOf(ResourceModel resource, string type) => resource.Get is null ? Words.Of(type) : IdOf(resource).Replace("_id", "").Replace('_', ' ');

    /// <summary>Whether files can be applied: the objects contain their ids, and can be created, read and patched.</summary>
    private static bool HasFiles(ApiModel model, ResourceModel resource) =>
        model.Object(resource.PatchedType)?.Find(IdOf(resource)) is not null
        && resource.Operations.Any(operation => operation.Verb == "Create" && model.Object(operation.Request?.SchemaName) is not null);

    private static string Operations(ResourceModel resource) =>
        string.Join(", ", resource.Operations.Select(static operation => $"[{Literal(operation.Verb)}] = {CliOperationEmitter.MethodOf(operation)}"));
}
