namespace Tavus.Cli.Commands;

/// <summary>An option whose value is a number of seconds.</summary>
internal sealed class SecondsOption : Option<TimeSpan?>
{
    public SecondsOption(string name, string description)
        : base(name)
    {
        (Description, HelpName) = (description, "seconds");
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0.001 and <= 1_000_000)
            {
                return TimeSpan.FromSeconds(seconds);
            }

            result.AddError($"{name} must be from 0.001 to 1000000 seconds.");
            return null;
        };
    }
}
