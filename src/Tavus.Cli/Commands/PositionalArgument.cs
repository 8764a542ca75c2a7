namespace Tavus.Cli.Commands;

/// <summary>An argument that is recognized by its position, such as an id or a file.</summary>
internal sealed class PositionalArgument : Argument<string>
{
    public PositionalArgument(string name, string description)
        : base(name)
    {
        Description = description;

        // Without this check, the parser would accept a misspelled option as the value of this argument.
        Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: ['-', _, ..] } token] && !TavusCommand.Of(result).IsAfterDashes(token.Value))
            {
                result.AddError(UsageText.UnknownOption(token.Value));
            }
        });
    }

    /// <summary>The id of the object that an operation acts on.</summary>
    public static PositionalArgument Id(ApiOperation operation) => Of(operation.PathParameters[^1], isId: true);

    public static PositionalArgument Of(ApiParameter parameter, bool isId) => new(
        isId ? "id" : parameter.Name.Replace('_', '-'),
        parameter.Example.Length == 0 ? parameter.Description : $"{parameter.Description} Example: {parameter.Example}");
}
