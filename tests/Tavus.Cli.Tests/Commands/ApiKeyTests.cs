using System.CommandLine;
using Tavus.Cli.Api;
using Tavus.Cli.Commands;
using Tavus.Cli.Host;
using Tavus.Cli.Tests.Running;
using Tavus.Json;
using Tavus.TestServers;

namespace Tavus.Cli.Tests.Commands;

public class ApiKeyTests
{
    private const string Persona = """{"persona_id":"p1"}""";

    [Fact]
    public async Task The_API_key_is_read_from_TAVUS_API_KEY_without_surrounding_white_space()
    {
        await using var service = new RawServer(RawResponse.With(200, Persona));

        var result = await InProcess.With("key-of-variable\n").RunAsync("personas", "get", "p1", "--base-url", service.Url.OriginalString);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["key-of-variable"], (await service.FirstRequest).Headers("x-api-key"));
    }

    [Theory]
    [InlineData("key-of-input")]
    [InlineData("key-of-input\n")]
    [InlineData("  key-of-input \r\nsecond line\r\n")]
    public async Task Api_key_stdin_reads_the_API_key_from_the_first_line_of_input(string input)
    {
        await using var service = new RawServer(RawResponse.With(200, Persona));
        var tool = new InProcess { PipedInput = input, Variables = { ["TAVUS_API_KEY"] = "key-of-variable", ["TAVUS_BASE_URL"] = service.Url.OriginalString } };

        var result = await tool.RunAsync("personas", "get", "p1", "--api-key-stdin");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["key-of-input"], (await service.FirstRequest).Headers("x-api-key"));
    }

    [Theory]
    [InlineData("apply", "-", "--dry-run")]
    [InlineData("create", "--file", "-")]
    public async Task Api_key_stdin_can_be_combined_with_a_file_on_standard_input(params string[] args)
    {
        await using var service = new RawServer(RawResponse.With(200, Persona));
        var tool = new InProcess { PipedInput = "key-of-input\npersona_id: p1\nsystem_prompt: Be kind.\n", Variables = { ["TAVUS_BASE_URL"] = service.Url.OriginalString } };

        var result = await tool.RunAsync(["personas", .. args, "--api-key-stdin"]);

        Assert.Equal(("", 0), (result.Error, result.ExitCode));
        Assert.Equal(["key-of-input"], (await service.FirstRequest).Headers("x-api-key"));
    }

    [Theory]
    [InlineData(null, "--api-key-stdin does not read the key from a terminal, where the key would be visible: pipe it in, or set TAVUS_API_KEY.")]
    [InlineData("", "The first line of standard input is not an API key: set TAVUS_API_KEY, or pipe the key in and add --api-key-stdin.")]
    [InlineData("\nkey", "The first line of standard input is not an API key: set TAVUS_API_KEY, or pipe the key in and add --api-key-stdin.")]
    public async Task The_api_key_stdin_option_without_a_piped_key_exits_with_2(string? input, string message)
    {
        var result = await new InProcess { PipedInput = input }.RunAsync("personas", "get", "p1", "--api-key-stdin");

        Assert.Equal($"tavus: {message}", result.OnlyErrorLine);
        Assert.Equal(2, result.ExitCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public async Task A_missing_API_key_exits_with_2_and_explains_how_to_set_a_key(string? variable)
    {
        var tool = new InProcess { PipedInput = "not asked for" };
        if (variable is not null)
        {
            tool.Variables["TAVUS_API_KEY"] = variable;
        }

        var result = await tool.RunAsync("personas", "get", "p1");

        Assert.Equal("tavus: No API key: set TAVUS_API_KEY, or pipe the key in and add --api-key-stdin.", result.OnlyErrorLine);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task The_error_for_an_invalid_API_key_names_the_variable_or_standard_input_and_hides_the_key()
    {
        var fromVariable = await InProcess.With("secret value").RunAsync("personas", "get", "p1");
        var fromInput = await new InProcess { PipedInput = "secret value" }.RunAsync("personas", "get", "p1", "--api-key-stdin");

        Assert.StartsWith("tavus: TAVUS_API_KEY cannot be used: it contains white space", fromVariable.OnlyErrorLine, StringComparison.Ordinal);
        Assert.StartsWith("tavus: The key on standard input cannot be used: it contains white space", fromInput.OnlyErrorLine, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", fromVariable.Error + fromInput.Error, StringComparison.Ordinal);
        Assert.Equal((2, 2), (fromVariable.ExitCode, fromInput.ExitCode));
    }

    [Fact]
    public void No_option_or_argument_of_any_command_accepts_an_API_key()
    {
        using var nowhere = new StringWriter();
        var symbols = Descendants(new TavusCommand(new CliHost(OutputConsole.Create(nowhere, isRedirected: true, isColored: false), nowhere, null, static _ => null), ["personas", "conversations"]));

        var takers = symbols.Where(static symbol => symbol is Argument or Option { Arity.MaximumNumberOfValues: > 0, ValueType.IsValueType: false }).Select(static symbol => symbol.Name);

        string[] own = ["--allow-variable", "--base-url", "--file", "--format", "--limit", "--port", "--remove", "--retries", "--set", "file", "id", "resource", "shell"];
        var documented = from resource in ApiResources.All
                         from operation in resource.Operations.Values.Select(static create => create())
                         from parameter in operation.QueryParameters.Concat(operation.Members.Where(static member => member.Type != ApiType.Other))
                         select ParameterOption.NameOf(parameter);
        Assert.Empty(takers.Except(own).Except(documented));
        Assert.DoesNotContain(documented, SecretWords.AppearIn);
    }

    [Theory]
    [InlineData("personas", "get", "p1", "--api-key", "secret-value")]
    [InlineData("personas", "get", "p1", "--api-key=secret-value")]
    [InlineData("personas", "get", "--token=secret-value", "p1")]
    [InlineData("--key", "secret-value", "personas", "get", "p1")]
    [InlineData("personas", "get", "p1", "--api-key-stdin=secret-value")]
    [InlineData("personas", "get", "p1", "secret-value")]
    public async Task An_API_key_passed_as_an_argument_is_refused_and_not_shown_in_the_error(params string[] args)
    {
        var result = await InProcess.With("test-key").RunAsync(args);

        Assert.Equal(2, result.ExitCode);
        Assert.DoesNotContain("secret-value", result.OnlyErrorLine, StringComparison.Ordinal);
    }

    private static IEnumerable<Symbol> Descendants(Command command) =>
        [.. command.Arguments, .. command.Options, .. command.Subcommands.SelectMany(Descendants)];
}
