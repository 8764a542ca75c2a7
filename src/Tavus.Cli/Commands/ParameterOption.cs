namespace Tavus.Cli.Commands;

/// <summary>The option for a parameter, or for a member of a request body. The name of the option has dashes in place of underscores.</summary>
internal sealed class ParameterOption
{
    private readonly bool _isClosed;

    /// <summary>Creates the option. A closed option accepts only the documented values.</summary>
    public ParameterOption(ApiParameter parameter, bool isClosed = true)
    {
        (Parameter, _isClosed) = (parameter, isClosed && parameter.Values.Count > 0);
        var (name, isFlag) = (NameOf(parameter), parameter.Type == ApiType.Boolean);
        Option = isFlag ? new Option<bool>(name) : parameter.Type == ApiType.TextList ? new Option<string[]>(name) : new Option<string>(name);
        Option.Description = parameter.Type == ApiType.TextList ? $"{parameter.Description} Give the option once for each value." : parameter.Description;
        Option.HelpName = parameter.Values.Count > 0 ? string.Join('|', parameter.Values) : parameter.Type is ApiType.Integer or ApiType.LongInteger or ApiType.Number ? "n" : isFlag ? null : "text";
        Option.CompletionSources.Add([.. parameter.Values]);
        Option.Validators.Add(result =>
        {
            if (!result.Tokens.All(token => ToJson(token.Value) is not null))
            {
                result.AddError($"{name} must be {Expectation}.");
            }
        });
    }

    public ApiParameter Parameter { get; }

    public Option Option { get; }

    public static string NameOf(ApiParameter parameter) => $"--{parameter.Name.Replace('_', '-')}";

    /// <summary>The values; null if the option is not given.</summary>
    public IReadOnlyList<string>? Find(ParseResult parsed) =>
        parsed.GetResult(Option) is not { Implicit: false } result ? null
        : result.Tokens.Count == 0 ? ["true"]
        : [.. result.Tokens.Select(static token => token.Value)];

    /// <summary>The value as JSON; null if the option is not given.</summary>
    public JsonNode? FindJson(ParseResult parsed) => Find(parsed) switch
    {
        null => null,
        var texts when Parameter.Type == ApiType.TextList => new JsonArray([.. texts.Select(ToJson)]),
        var texts => ToJson(texts[0]),
    };

    /// <returns>Null if the text does not have the type of the parameter.</returns>
    private JsonNode? ToJson(string text) => Parameter.Type switch
    {
        ApiType.Boolean => bool.TryParse(text, out var flag) ? flag : null,
        ApiType.Integer => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= (Parameter.Minimum ?? int.MinValue) && number <= Parameter.Maximum ? number : null,
        ApiType.LongInteger => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= (Parameter.Minimum ?? long.MinValue) ? number : null,
        ApiType.Number => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null,
        ApiType.Timestamp => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _) ? text : null,
        _ => !_isClosed || Parameter.Values.Contains(text, StringComparer.Ordinal) ? text : null,
    };

    private string Expectation => Parameter.Type switch
    {
        ApiType.Integer when Parameter.Minimum is { } minimum => string.Create(CultureInfo.InvariantCulture, $"a whole number from {minimum} to {Parameter.Maximum}"),
        ApiType.Integer => string.Create(CultureInfo.InvariantCulture, $"a whole number of at most {int.MaxValue}"),
        ApiType.LongInteger => string.Create(CultureInfo.InvariantCulture, $"a whole number from {Parameter.Minimum ?? long.MinValue} to {long.MaxValue}"),
        ApiType.Timestamp => "a date and time, such as 2026-05-04T09:30:00Z",
        ApiType.Number => "a number",
        _ => $"one of: {string.Join(", ", Parameter.Values)}",
    };
}
