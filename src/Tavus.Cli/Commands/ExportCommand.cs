namespace Tavus.Cli.Commands;

/// <summary>The command <c>export</c>: writes an object as a file.</summary>
internal sealed class ExportCommand(ApiResource resource, ApiOperation get, CliHost host)
    : ServiceCommand(
        "export",
        $"Print a {resource.Noun} as YAML or JSON to keep in version control, with placeholders in place of secrets that their names or formats reveal: check the file for others. The apply command reads such files.",
        resource,
        host,
        $"{ExampleOf(get)} > {resource.FileName}.yaml",
        $"{ExampleOf(get)} --format json > {resource.FileName}.json")
{
    private const string Yaml = "yaml";
    private const string Json = "json";

    private readonly Argument<string> _id = OperationArguments.IdOf(get);
    private readonly ParameterOption _format = new(new ApiParameter("format", "", ApiType.Text, $"The format of the file. Default: {Yaml}.") { Values = [Yaml, Json] });

    protected override IReadOnlyList<Symbol?> Symbols => [_id, _format.Option];

    protected override async Task<int> RunAsync(ParseResult parsed, TavusClient client, CancellationToken cancellationToken)
    {
        var response = await get.CallAsync!(client, ApiArguments.OfId(get, parsed.GetRequiredValue(_id)), cancellationToken).ConfigureAwait(false);
        var export = ResourceExport.Create(Resource, response.Value!);
        if (_format.Find(parsed) is [Json])
        {
            Host.Output.WriteJson(export.Members, isIndented: true);
        }
        else
        {
            await Host.Output.Profile.Out.Writer.WriteAsync(export.ToYaml(TerminalSafeText.For(Host.Output))).ConfigureAwait(false);
        }

        return ExitCode.Success;
    }
}
