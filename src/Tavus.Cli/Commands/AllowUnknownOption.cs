using Tavus.Cli.Schema;

namespace Tavus.Cli.Commands;

/// <summary><c>--allow-unknown</c>: sends undocumented members and values, which are otherwise treated as mistakes.</summary>
internal sealed class AllowUnknownOption : Option<bool>
{
    public AllowUnknownOption()
        : base(MemberCheck.AllowOption) => Description = "Allow members that the OpenAPI document does not contain, and numbers where the document defines text.";

    /// <exception cref="UsageException">The wanted object has mistakes, and the option is not given.</exception>
    public void Check(ParseResult parsed, JsonObject present, JsonObject wanted, string schema)
    {
        if (!parsed.GetValue(this))
        {
            MemberCheck.Run(present, wanted, schema);
        }
    }
}
