namespace Tavus.Generator.Model;

/// <param name="Resource">The resource in C#, such as <c>Personas</c>.</param>
/// <param name="Verb">The part of the id after the underscore, such as <c>Get</c>.</param>
/// <param name="Method">The HTTP method, in uppercase.</param>
/// <param name="PathTemplate">The path, with parameters in braces.</param>
/// <param name="Request">The type of the request body; null if there is none.</param>
/// <param name="Result">The schema of the body of a successful response; null if there is no body.</param>
internal sealed record OperationModel(
    string Id,
    string Resource,
    string Verb,
    string Method,
    string PathTemplate,
    IReadOnlyList<ParameterModel> Parameters,
    TypeModel? Request,
    string? Result,
    IReadOnlyList<ResponseModel> Responses,
    string Summary = "")
{
    /// <summary>The waits that call this operation repeatedly (<c>x-wait</c>).</summary>
    public IReadOnlyList<WaitModel> Waits { get; init; } = [];

    /// <summary>The method and path, for the documentation.</summary>
    public string Signature => $"{Method} {PathTemplate}";

    /// <summary>Whether the operation changes an object by JSON Patch.</summary>
    public bool IsPatch => Request is { Kind: TypeKind.List, Item.SchemaName: "JsonPatchOperation" } && PathParameters.Any();

    public IEnumerable<ParameterModel> PathParameters => Parameters.Where(static parameter => parameter.Location == "path");

    public IEnumerable<ParameterModel> QueryParameters => Parameters.Where(static parameter => parameter.Location == "query");
}
