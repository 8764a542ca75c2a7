using Tavus.Cli.Files;

namespace Tavus.Cli.Commands;

/// <summary>The option <c>--allow-variable</c>: lets placeholders in a file insert an environment variable whose name lacks the prefix of the resource.</summary>
internal sealed class AllowVariableOption : Option<string[]>
{
    public AllowVariableOption(ApiResource resource)
        : base(FileVariables.AllowOption)
    {
        Description = $"Let ${{NAME}} insert this environment variable too. By default only variables whose names start with {resource.VariablePrefix} are allowed. Repeatable.";
        HelpName = "NAME";
    }

    public FileVariables Of(ParseResult parsed, ApiResource resource, CliHost host) => new(resource, parsed.GetValue(this) ?? [], host);
}
