namespace Tavus.Cli.Commands;

/// <summary>Creates the arguments for the path parameters of an operation.</summary>
internal static class PathArgument
{
    /// <summary>Creates the argument for the id of the object that an operation acts on.</summary>
    public static Argument<string> Id(ApiOperation operation) => Of(operation.PathParameters[^1], isId: true);

    public static Argument<string> Of(ApiParameter parameter, bool isId) => new(isId ? "id" : parameter.Name.Replace('_', '-'))
    {
        Description = parameter.Example.Length == 0 ? parameter.Description : $"{parameter.Description} Example: {parameter.Example}",
    };
}
