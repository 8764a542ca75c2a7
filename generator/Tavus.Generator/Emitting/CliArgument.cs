namespace Tavus.Generator.Emitting;

/// <summary>Creates the C# expression that reads a command-line argument.</summary>
internal static class CliArgument
{
    private const string Invariant = "global::System.Globalization.CultureInfo.InvariantCulture";

    public static string Of(string name, TypeModel? type)
    {
        var literal = GeneratedCode.Literal(name);
        return type switch
        {
            { Kind: TypeKind.List, Item: { Kind: TypeKind.OpenEnum } item } => $"arguments.FindAll({literal}, static text => new {CSharpType.Of(item)}(text))",
            { Kind: TypeKind.List } => $"arguments.FindAll({literal}, static text => text)",
            { Kind: TypeKind.OpenEnum } => $"arguments.Find({literal}, static text => new {CSharpType.Of(type)}(text))",
            { Kind: TypeKind.Boolean } => $"arguments.Find({literal}, bool.Parse)",
            { Kind: TypeKind.Int32 or TypeKind.Int64 or TypeKind.Double or TypeKind.Timestamp } => $"arguments.Find({literal}, static text => {CSharpType.Of(type)}.Parse(text, {Invariant}))",
            _ => $"arguments.Find({literal})",
        };
    }
}
