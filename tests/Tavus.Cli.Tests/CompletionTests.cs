using Tavus.Cli.Api;
using Tavus.Cli.Tests.Running;

namespace Tavus.Cli.Tests;

/// <summary>Tests the completion of commands and options in a shell.</summary>
public class CompletionTests
{
    [Fact]
    public async Task The_suggest_directive_lists_the_options_of_a_command()
    {
        var result = await ToolProcess.RunAsync([], "[suggest:16]", "personas get p1 ");

        Assert.Contains("--json", result.Lines);
        Assert.Equal(0, result.ExitCode);
    }

    [ProgramTheory("bash")]
    [InlineData("tavus ", "completion {resources} stub drift")]
    [InlineData("tavus personas e", "export")]
    [InlineData("tavus personas list --persona-type ", "system user")]
    public async Task The_bash_completion_script_completes_resources_commands_and_option_values(string line, string completions)
    {
        var command = $$"""
            tavus() { dotnet '{{ToolProcess.Path}}' "$@"; }
            eval "$(tavus completion bash)"
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}} _tavus_complete tavus '{{line.Split(' ')[^1]}}'
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        using var bash = ToolProcess.Start([], "bash", ["-c", command]);

        var result = await bash.WaitAsync();

        Assert.Equal("", result.Error);
        var expected = completions.Replace("{resources}", string.Join(' ', ApiResources.All.Select(static resource => resource.CommandName)), StringComparison.Ordinal);
        Assert.Equal(expected.Split(' ').Order(StringComparer.Ordinal), result.Lines.Where(static found => found[0] is not ('-' or '/')).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task The_completion_command_prints_a_script_for_each_shell(string shell)
    {
        var result = await new InProcess().RunAsync("completion", shell);

        Assert.Contains("[suggest:", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }
}
