namespace Tavus.Generator.Model;

internal sealed record OperationModel(string Id, string Method, string PathTemplate, EquatableArray<ResponseModel> Responses);
