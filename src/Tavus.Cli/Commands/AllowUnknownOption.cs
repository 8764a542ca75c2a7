namespace Tavus.Cli.Commands;

/// <summary>The option <c>--allow-unknown</c>: sends undocumented members and values. Without the option, such members and values are treated as mistakes.</summary>
internal sealed class AllowUnknownOption : Option<bool>
{
    public AllowUnknownOption()
        : base(MemberCheck.AllowOption) => Description = "Allow members that the OpenAPI document does not contain, two names of one member, and numbers where the document defines text.";

    /// <returns>The wanted object.</returns>
    /// <exception cref="UsageException">The option is not given, and the wanted object has undocumented members or values.</exception>
    public JsonObject Check(ParseResult parsed, JsonObject current, JsonObject wanted, params string[] schemas) =>
        parsed.GetValue(this) ? wanted : MemberCheck.Run(current, wanted, schemas);
}
