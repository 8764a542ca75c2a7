namespace Tavus.Generator.Model;

/// <param name="Id">The <c>operationId</c>.</param>
/// <param name="Method">The HTTP method, in capitals.</param>
/// <param name="PathTemplate">The path, parameters in braces.</param>
/// <param name="PathParameters">The parameters of the path.</param>
/// <param name="Responses">In the order of the document.</param>
internal sealed record OperationModel(
    string Id,
    string Method,
    string PathTemplate,
    EquatableArray<NamedValueModel> PathParameters,
    EquatableArray<ResponseModel> Responses);
