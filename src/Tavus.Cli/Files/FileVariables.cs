namespace Tavus.Cli.Files;

/// <summary>The environment variables that the placeholders in a file may insert. Otherwise, a file from someone else could send any variable to the service.</summary>
/// <param name="resource">The resource. Variables whose names start with its prefix are allowed.</param>
/// <param name="allowed">The names of additional variables that the user has allowed.</param>
/// <param name="host">The tool's process.</param>
internal sealed class FileVariables(ApiResource resource, IReadOnlyCollection<string> allowed, CliHost host)
{
    public const string AllowOption = "--allow-variable";

    /// <returns>The value; null if the variable is not set.</returns>
    /// <exception cref="UsageException">The variable is not allowed, or contains the API key.</exception>
    public string? Read(string name)
    {
        // Ignores the case, because some systems ignore the case of variable names.
        if (string.Equals(name, EnvironmentVariables.ApiKey, StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException($"{EnvironmentVariables.ApiKey} is the API key of this tool and is never sent as content: use another variable.");
        }

        if (!name.StartsWith(resource.VariablePrefix, StringComparison.Ordinal) && !allowed.Contains(name))
        {
            throw new UsageException($"${{{name}}} does not start with {resource.VariablePrefix}. To send it anyway, add {AllowOption} {name}.");
        }

        var value = host.GetVariable(name);
        return value is not { Length: > 0 } || value.Trim() != host.GetVariable(EnvironmentVariables.ApiKey)?.Trim()
            ? value
            : throw new UsageException($"{name} contains the API key of this tool, which is never sent as content.");
    }
}
