using System.CommandLine;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using Tavus.Cli.Api;
using Tavus.Cli.Commands;
using Tavus.Cli.Host;
using Tavus.Cli.Schema;
using Tavus.Cli.Tests.Running;

namespace Tavus.Cli.Tests.Commands;

/// <summary>Tests that run for every resource of the OpenAPI document.</summary>
public partial class ResourceTests
{
    public static TheoryData<string> Resources => [.. ApiResources.All.Select(static resource => resource.CommandName)];

    public static TheoryData<string> ResourcesWithId => ResourcesWith("Get");

    public static TheoryData<string> ResourcesWithDelete => ResourcesWith("Delete");

    public static TheoryData<string, string> Commands
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (resource, command) in ApiResources.All.SelectMany(static resource => CommandsOf(resource.CommandName), static (resource, command) => (resource.CommandName, command.Name)))
            {
                data.Add(resource, command);
            }

            return data;
        }
    }

    [Fact]
    public void Every_operation_and_wait_has_a_command()
    {
        Assert.Equal(["create", "delete", "end", "get", "list", "wait", "wait-for-transcript"], CommandsOf("conversations").Select(static command => command.Name).Order(StringComparer.Ordinal));
        foreach (var resource in ApiResources.All)
        {
            Assert.Empty(resource.Operations.Keys.Select(NameOf).Except(CommandsOf(resource.CommandName).Select(static command => command.Name)));
        }
    }

    /// <summary>The first wait of a resource has the name <c>wait</c>; the names of the others begin with it.</summary>
    [Theory]
    [MemberData(nameof(Resources))]
    public void The_waits_of_a_resource_are_those_of_the_OpenAPI_document(string resource)
    {
        var waits = Documented.OpenApiDocument.Operations.Where(operation => NameOf(operation.Resource) == resource).SelectMany(static operation => operation.Place["x-wait"].Items).Select(static wait => wait["name"].Text!);

        Assert.Equal(
            waits.Select(static (name, index) => index == 0 ? "wait" : NameOf($"Wait{name}")).Order(StringComparer.Ordinal),
            CommandsOf(resource).Select(static command => command.Name).Where(static name => name.Split('-')[0] == "wait").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Subcommands_are_created_only_for_the_resource_on_the_command_line(string resource)
    {
        var root = RootOf(resource);

        Assert.Equal([resource], root.Subcommands.Where(static command => command.Subcommands.Count > 0).Select(static command => command.Name));
    }

    [Theory]
    [InlineData("get", "personas", "get", "p1")]
    [InlineData("export", "--stub", "personas", "export")]
    [InlineData("get", "[suggest:16]", "personas get p1 ")]
    public void Only_the_subcommand_on_the_command_line_is_created(string command, params string[] args) =>
        Assert.Equal([command], RootOf(args).Subcommands.Single(static resource => resource.Name == "personas").Subcommands.Select(static created => created.Name));

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_of_each_command_is_in_the_imperative_and_shows_examples(string resource, string command)
    {
        var result = await new InProcess().RunAsync(resource, command, "--help");

        Assert.Equal(0, result.ExitCode);
        Assert.Matches("^  [A-Z][a-z]+[^s ] .*[.]$", result.Lines[1]);
        Assert.Contains("Examples:", result.Lines);
        Assert.StartsWith($"  tavus {resource} {command}", result.Lines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(result.Lines, line => line.Contains($"tavus {resource} {command}  ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("conversations", "create", "--audio-only")]
    [InlineData("conversations", "delete", "--hard")]
    [InlineData("guardrails", "list", "--legacy")]
    public async Task Help_of_a_flag_is_in_the_imperative(string resource, string command, string flag)
    {
        var result = await new InProcess().RunAsync(resource, command, "--help");

        Assert.Matches($"^  {flag} +(Send|Also delete|List) ", Assert.Single(result.Lines, line => line.StartsWith($"  {flag} ", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Option_names_of_a_command_are_unique(string resource, string command)
    {
        var names = CommandsOf(resource).Single(found => found.Name == command).Options.Select(static option => option.Name).ToList();

        Assert.Equal(names.Distinct(), names);
    }

    [Theory]
    [MemberData(nameof(ResourcesWithId))]
    public async Task The_columns_of_a_list_begin_with_the_id_and_the_name(string resource)
    {
        var result = await new InProcess().RunAsync(resource, "list", "--stub");

        var columns = ApiResources.All.Single(found => found.CommandName == resource).Operations["List"]().List!.Columns;
        Assert.Equal(["ID", "NAME"], columns.Take(2).Select(static column => column.Heading));
        Assert.StartsWith("ID ", result.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith(ExampleIdOf(resource), result.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ResourcesWithId))]
    public async Task List_with_json_prints_each_item_on_one_line(string resource)
    {
        var result = await new InProcess().RunAsync(resource, "list", "--stub", "--json");

        Assert.Equal(ExampleIdOf(resource), JObject.Parse(Assert.Single(result.Lines))[IdOf(resource)]);
    }

    [Theory]
    [MemberData(nameof(ResourcesWithId))]
    public async Task Get_prints_an_object_as_YAML_or_as_JSON(string resource)
    {
        string[] get = [resource, "get", ExampleIdOf(resource), "--stub"];

        var yaml = await new InProcess().RunAsync(get);
        var json = await new InProcess().RunAsync([.. get, "--json"]);
        var drift = await new InProcess().RunAsync([.. get, "--drift"]);

        if (OpenApiDocument.PropertiesOf(OpenApiDocument.Schema(ApiResources.All.Single(found => found.CommandName == resource).ItemType)).Any(property => property.Key == IdOf(resource)))
        {
            Assert.Matches($"^{IdOf(resource)}: \"?{ExampleIdOf(resource)}\"?$", yaml.Lines[0]);
            Assert.Equal(ExampleIdOf(resource), JObject.Parse(json.Output)[IdOf(resource)]);
        }

        Assert.Equal((0, 0, 0), (yaml.ExitCode, json.ExitCode, drift.ExitCode));
    }

    [Theory]
    [MemberData(nameof(ResourcesWithDelete))]
    public async Task Delete_requires_a_confirmation_or_the_yes_option(string resource)
    {
        string[] delete = [resource, "delete", ExampleIdOf(resource), "--stub"];
        var noun = ApiResources.All.Single(found => found.CommandName == resource).Noun;

        var no = await new InProcess { Typed = "n\n" }.RunAsync(delete);
        var yes = await new InProcess { Typed = "y\n" }.RunAsync(delete);
        var json = await new InProcess().RunAsync([.. delete, "--yes", "--json"]);

        Assert.Equal($"Delete {noun} {ExampleIdOf(resource)} for good? [y/N] ", no.Terminal);
        Assert.Equal([$"Deleted {noun} {ExampleIdOf(resource)}."], yes.Lines);
        Assert.Equal([$$"""{"{{IdOf(resource)}}":"{{ExampleIdOf(resource)}}","deleted":true}"""], json.Lines);
        Assert.Equal((130, 0, 0), (no.ExitCode, yes.ExitCode, json.ExitCode));
    }

    private static TheoryData<string> ResourcesWith(string verb) =>
        [.. ApiResources.All.Where(resource => resource.Operations.ContainsKey(verb)).Select(static resource => resource.CommandName)];

    private static string NameOf(string identifier) => WordStart().Replace(identifier, "-").ToLowerInvariant();

    private static string IdOf(string resource) => ApiResources.All.Single(found => found.CommandName == resource).IdName;

    private static string ExampleIdOf(string resource) =>
        ApiResources.All.Single(found => found.CommandName == resource).Operations["Get"]().PathParameters[0].Example;

    private static IList<Command> CommandsOf(string resource) => [.. RootOf(resource).Subcommands.Single(command => command.Name == resource).Subcommands];

    [GeneratedRegex("(?<=.)(?=[A-Z])")]
    private static partial Regex WordStart();

    private static TavusCommand RootOf(params string[] args)
    {
        using var nowhere = new StringWriter();
        return new TavusCommand(new CliHost(OutputConsole.Create(nowhere, isRedirected: true, isColored: false), nowhere, null, static _ => null), args);
    }
}
