namespace Tavus.Cli.Commands;

/// <summary>
/// The option <c>--allow-variable</c>: lets placeholders in a file insert an environment variable whose name lacks the prefix of the resource.
/// By default the prefix is required: otherwise, a file from someone else could send any variable to the service.
/// </summary>
internal sealed class AllowVariableOption : Option<string[]>
{
    private readonly ApiResource _resource;
    private readonly CliHost _host;

    public AllowVariableOption(ApiResource resource, CliHost host)
        : base("--allow-variable")
    {
        (_resource, _host) = (resource, host);
        Description = $"Let ${{NAME}} insert this environment variable too. By default only variables whose names start with {resource.VariablePrefix} are allowed. Repeatable.";
        HelpName = "NAME";
    }

    public Placeholders PlaceholdersOf(ParseResult parsed) => new(name => Read(parsed, name));

    /// <returns>The value; null if the variable is not set.</returns>
    /// <exception cref="UsageException">The variable is not allowed, or contains the API key.</exception>
    private string? Read(ParseResult parsed, string name)
    {
        // Ignores the case, because some systems ignore the case of variable names.
        if (string.Equals(name, ApiKey.Variable, StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException($"{ApiKey.Variable} is the API key of this tool and is never sent as content: use another variable.");
        }

        if (!name.StartsWith(_resource.VariablePrefix, StringComparison.Ordinal) && parsed.GetValue(this)?.Contains(name) != true)
        {
            throw new UsageException($"${{{name}}} does not start with {_resource.VariablePrefix}. To send it anyway, add {Name} {name}.");
        }

        var value = _host.GetVariable(name);
        string?[] keys = [ServiceCommand.OptionsOf(parsed).Key, _host.GetVariable(ApiKey.Variable)?.Trim()];
        return Array.Exists(keys, key => key is { Length: > 0 } && value?.Contains(key, StringComparison.Ordinal) == true)
            ? throw new UsageException($"{name} contains the API key of this tool, which is never sent as content.")
            : value;
    }
}
