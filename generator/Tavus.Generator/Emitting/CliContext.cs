using Tavus.Generator.Model;

namespace Tavus.Generator.Emitting;

/// <summary>Looks up parts of the model for the emitters of the command line.</summary>
internal sealed class CliContext(ApiModel model)
{
    private readonly ILookup<string, string> _texts = model.Texts.ToLookup(static text => text.Name, static text => text.Value, StringComparer.Ordinal);
    private readonly ILookup<string, OperationModel> _operations = model.Operations.ToLookup(static operation => operation.Resource, StringComparer.Ordinal);

    public IEnumerable<OperationModel> OperationsOf(ResourceModel resource) => _operations[resource.Name];

    public ObjectModel? Object(string? name) => model.Objects.FirstOrDefault(schema => schema.Name == name);

    /// <summary>A text of the OpenAPI document, as a C# literal.</summary>
    public string Text(string key) => GeneratedCode.Literal(_texts[key].FirstOrDefault() ?? "");

    public string Summary(OperationModel operation) => GeneratedCode.Literal(Words.ToImperative(_texts[TextKey.OfOperation(operation.Id)].FirstOrDefault() ?? ""));

    public string Parameter(OperationModel operation, ParameterModel parameter) =>
        $"new({GeneratedCode.Literal(parameter.Name)}, {GeneratedCode.Literal(parameter.CSharpName)}, {Type(parameter.Type)}, {Text(TextKey.OfParameter(operation.Id, parameter.Name))}) "
        + $"{{ Values = {Values(parameter.Type)}, Minimum = {parameter.Minimum?.ToString() ?? "null"}, Example = {GeneratedCode.Literal(parameter.Example ?? "")} }}";

    public string Member(ObjectModel schema, PropertyModel property) =>
        $"new({GeneratedCode.Literal(property.JsonName)}, {GeneratedCode.Literal(property.CSharpName)}, {(property.IsSecret ? "ApiType.Other" : Type(property.Type))}, {Text(TextKey.OfMember(schema.Name, property.JsonName))}) "
        + $"{{ Values = {Values(property.Type)}, Example = {Text(TextKey.OfExample(schema.Name, property.JsonName))} }}";

    private static string Type(TypeModel? type) => "ApiType." + type switch
    {
        { Kind: TypeKind.String or TypeKind.OpenEnum or TypeKind.Timestamp } => "Text",
        { Kind: TypeKind.Boolean } => "Boolean",
        { Kind: TypeKind.Int32 or TypeKind.Int64 } => "Integer",
        { Kind: TypeKind.Double } => "Number",
        { Kind: TypeKind.List, Item.Kind: TypeKind.String or TypeKind.OpenEnum } => "TextList",
        _ => "Other",
    };

    private string Values(TypeModel? type)
    {
        var name = type?.Item?.SchemaName ?? type?.SchemaName;
        var values = model.OpenEnums.FirstOrDefault(openEnum => openEnum.Name == name)?.Values ?? default;
        return $"[{string.Join(", ", values.Select(static value => GeneratedCode.Literal(value.Value)))}]";
    }
}
