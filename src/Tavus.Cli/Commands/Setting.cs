namespace Tavus.Cli.Commands;

/// <summary>A value and where the user gave it, to name in an error. No record: its value may be a key, which a record prints.</summary>
internal sealed class Setting(string value, string source)
{
    public string Value => value;

    public string Source => source;
}
