using static Tavus.Generator.Emitting.GeneratedCode;

namespace Tavus.Generator.Emitting;

/// <summary>Emits an operation for the command line: its parameters, and the call of the client.</summary>
internal static class CliOperationEmitter
{
    public static string MethodOf(OperationModel operation) => $"{operation.Resource}{operation.Verb}";

    public static void Emit(CodeWriter code, ApiModel model, ResourceModel resource, OperationModel operation)
    {
        var list = operation.Verb == "List" ? resource.List : null;
        var request = !operation.IsPatch ? model.Object(operation.Request?.SchemaName) : null;
        code.Line().Line($"private static ApiOperation {MethodOf(operation)}() => new({Literals(operation.Id, operation.Method, Words.ToImperative(operation.Summary))})")
            .Line("{")
            .Line($"    PathParameters = {Parameters(model, operation.PathParameters)},")
            .Line($"    QueryParameters = {Parameters(model, list?.Filters ?? operation.QueryParameters)},");
        if (request is not null)
        {
            code.Line($"    RequestType = {Literal(request.Name)},")
                .Line("    Members =")
                .Line("    [")
                .Lines(request.Properties.Select(property => $"        {CliParameter.Of(model, property)},"))
                .Line("    ],");
        }

        if (list is not null)
        {
            CliListEmitter.Emit(code, model, list);
        }
        else
        {
            var body = operation.IsPatch ? "arguments.Patch, " : request is not null ? $"global::Tavus.{request.Name}.Parse(arguments.Body), " : "";
            code.Line("    CallAsync = static async (client, arguments, token) => ApiResponse.Of("
                + $"await client.{resource.Name}.{operation.Verb}WithResponseAsync({PathArguments(operation)}{body}{QueryArguments(operation)}cancellationToken: token).ConfigureAwait(false)),");
        }

        if (operation.IsPatch && resource.PatchedType is { } type)
        {
            code.Line($"    UpdateAsync = static (client, arguments, change, token) => client.{resource.Name}.UpdateAsync({PathArguments(operation)}"
                + $"current => change(current, global::Tavus.{type}.Parse), token),");
        }

        code.Line("};");
    }

    private static string Parameters(ApiModel model, IEnumerable<ParameterModel> parameters) => List(parameters.Select(parameter => CliParameter.Of(model, parameter)));

    // In NSwag's methods, the path parameters and the body come first, and then the optional parameters.
    private static string PathArguments(OperationModel operation) =>
        string.Concat(operation.PathParameters.Select(static parameter => $"arguments[{Literal(parameter.Name)}], "));

    private static string QueryArguments(OperationModel operation) =>
        string.Concat(operation.QueryParameters.Select(static parameter => $"{parameter.CSharpName}: {CliParameter.Argument(parameter)}, "));
}
