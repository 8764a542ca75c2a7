using Tavus.Generator.Model;

namespace Tavus.Generator.Emitting;

/// <summary>Emits an operation for the command line: its parameters, and the call of the client.</summary>
internal static class CliOperationEmitter
{
    public static string MethodOf(ResourceModel resource, OperationModel operation) => $"{resource.Name}{operation.Verb}";

    public static void Emit(CodeWriter code, ApiModel model, ResourceModel resource, OperationModel operation)
    {
        var list = operation.Verb == "List" ? resource.List : null;
        var isPatch = operation.Request is { Kind: TypeKind.List, Item.SchemaName: PatchModel.Operation } && resource.Patch is not null;
        var request = isPatch ? null : model.Object(operation.Request?.SchemaName);
        code.Line().Line($"private static ApiOperation {MethodOf(resource, operation)}() => new({GeneratedCode.Literal(operation.Id)}, {GeneratedCode.Literal(operation.Method)}, {GeneratedCode.Literal(Words.ToImperative(operation.Summary))})")
            .Line("{")
            .Line($"    PathParameters = [{Parameters(model, operation, "path")}],")
            .Line($"    QueryParameters = [{Parameters(model, operation, "query", list is null ? [] : ListModel.Paging)}],");
        if (request is not null)
        {
            code.Line($"    RequestType = {GeneratedCode.Literal(request.Name)},")
                .Line("    Members =")
                .Line("    [")
                .Lines(request.Properties.Select(property => $"        {CliParameter.Of(model, property)},"))
                .Line("    ],");
        }

        if (list is not null)
        {
            CliListEmitter.Emit(code, model, resource, list);
        }
        else
        {
            code.Line($"    CallAsync = static async (client, arguments, token) => ApiResponse.Of(await client.{resource.Name}.{operation.Verb}WithResponseAsync({Arguments(operation, request, isPatch)}).ConfigureAwait(false)),");
        }

        if (isPatch && resource.Patch!.ObjectType is { } type)
        {
            code.Line($"    UpdateAsync = static (client, arguments, change, token) => client.{resource.Name}.UpdateAsync({string.Concat(PathArguments(operation))}current => change(current, global::Tavus.{type}.Parse), token),");
        }

        code.Line("};");
    }

    private static string Parameters(ApiModel model, OperationModel operation, string location, params string[] without) => string.Join(", ",
        from parameter in operation.Parameters
        where parameter.Location == location && !without.Contains(parameter.Name)
        select CliParameter.Of(model, parameter));

    // In NSwag's methods, the path parameters and the body come first, and then the optional parameters.
    private static string Arguments(OperationModel operation, ObjectModel? request, bool isPatch) => string.Concat(
    [
        .. PathArguments(operation),
        isPatch ? "arguments.Patch, " : request is null ? "" : $"global::Tavus.{request.Name}.Parse(arguments.Body), ",
        .. operation.Parameters.Where(static parameter => parameter.Location == "query").Select(static parameter => $"{parameter.CSharpName}: {CliArgument.Of(parameter.Name, parameter.Type)}, "),
        "cancellationToken: token",
    ]);

    private static IEnumerable<string> PathArguments(OperationModel operation) =>
        operation.PathParameters.Select(static parameter => $"arguments[{GeneratedCode.Literal(parameter.Name)}], ");
}
