using Tavus.Json;
using static Tavus.Generator.Emitting.GeneratedCode;

namespace Tavus.Generator.Emitting;

/// <summary>Creates the C# expressions that describe a parameter of an operation, or a member of its request, to the command line, and that read its argument.</summary>
internal static class CliParameter
{
    private const string Whether = "Whether to ";

    public static string Of(ApiModel model, ParameterModel parameter) =>
        $"new({Literals(parameter.Name, parameter.CSharpName)}, {Type(parameter.Type)}, {Help(parameter.Description)}) "
        + $"{{ Values = {Values(model, parameter.Type)}, Minimum = {parameter.Minimum?.ToString() ?? "null"}, Example = {Literal(parameter.Example ?? "")} }}";

    /// <summary>A key has no option, since other users of the computer can read a command line. An address has one, even if it is secret.</summary>
    public static string Of(ApiModel model, PropertyModel property) =>
        $"new({Literals(property.JsonName, property.CSharpName)}, {(SecretWords.AppearIn(property.JsonName) ? "ApiType.Other" : Type(property.Type))}, {Help(property.Description)}) "
        + $"{{ Values = {Values(model, property.Type)}, Example = {Literal(property.Example)} }}";

    /// <summary>The expression that parses an argument. A text needs no parsing, since an open enum is converted from it.</summary>
    public static string Argument(ParameterModel parameter) => parameter.Type switch
    {
        { Kind: TypeKind.List, Item: { } item } => $"arguments.FindAll<{CSharpType.Of(item)}>({Literal(parameter.Name)})",
        { Kind: not (TypeKind.String or TypeKind.OpenEnum) } type => $"arguments.Find<{CSharpType.Of(type)}>({Literal(parameter.Name)})",
        _ => $"arguments.Find({Literal(parameter.Name)})",
    };

    /// <summary>For a flag, the help says what the flag does: "Whether to list" becomes "List".</summary>
    private static string Help(string text) => Literal(
        text.StartsWith(Whether, StringComparison.Ordinal) ? char.ToUpperInvariant(text[Whether.Length]) + text.Substring(Whether.Length + 1) : text);

    private static string Type(TypeModel? type) => "ApiType." + type switch
    {
        { Kind: TypeKind.String or TypeKind.OpenEnum } => "Text",
        { Kind: TypeKind.Timestamp } => "Timestamp",
        { Kind: TypeKind.Boolean } => "Boolean",
        { Kind: TypeKind.Int32 } => "Integer",
        { Kind: TypeKind.Int64 } => "LongInteger",
        { Kind: TypeKind.Double } => "Number",
        { Kind: TypeKind.List, Item.Kind: TypeKind.String or TypeKind.OpenEnum } => "TextList",
        _ => "Other",
    };

    private static string Values(ApiModel model, TypeModel? type) => List(model.ValuesOf(type?.Item ?? type).Select(Literal));
}
