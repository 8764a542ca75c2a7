using FsCheck;
using FsCheck.Fluent;
using Tavus.Cli.Json;
using Tavus.Cli.Files;
using Tavus.Cli.Rendering;
using Tavus.Cli.Schema;
using Tavus.Tests.Proof;
using Xunit.Abstractions;

namespace Tavus.Cli.Tests.Files;

/// <summary>Exporting a persona and applying the file changes nothing, whatever the service answers. A failure names the seed that repeats it.</summary>
public class IdentityTests(ITestOutputHelper output)
{
    private const int Cases = 2_000;

    /// <summary>Any answer, but for halves of surrogate pairs, which YAML cannot hold.</summary>
    private static Gen<string> Answers { get; } = SchemaJson.Bent("Persona")
        .Where(static json => json != "{}" && !json.Contains("\\ud800", StringComparison.Ordinal) && !json.Contains("\\udfff", StringComparison.Ordinal))
        .Select(static json => $"{{\"guardrails_id\":\"g1\",{json[1..]}");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Export_then_apply_is_the_identity(bool isJson) => Check(Answers, json =>
    {
        var persona = Persona.Parse(System.Text.Encoding.UTF8.GetBytes(json));
        var text = new TerminalSafeText(unicode: true);
        var export = PersonaExport.Of(persona);

        var file = TextFile.Parse(isJson ? export.ToJson(text) : export.ToYaml(text), isJson);
        var values = SecretsOf(persona);
        var filled = (JsonMap)Placeholders.Fill(file, name => values[name]);
        var before = (JsonMap)JsonTreeReader.Read(persona.ToJson());
        var after = PersonaMerge.Merge(before, filled);

        Assert.Equal(before.ToJson(), after.ToJson());
    });

    /// <summary>What the environment holds for each placeholder: the placeholders stand in the order of the secrets.</summary>
    private static Dictionary<string, string> SecretsOf(Persona persona)
    {
        var values = new List<string>();
        var members = (JsonMap)JsonTreeReader.Read(persona.ToJson());
        Secrets.Map(
            members.Without("created_at").Without("updated_at"),
            [],
            (path, secret) =>
            {
                values.AddRange(secret switch
                {
                    JsonText { Value: "" } => [],
                    JsonText text => [text.Value],
                    JsonLiteral { Source: "true" or "false" } when !Secrets.IsDocumented(path) => [],
                    _ => [secret.ToJson()],
                });
                return secret;
            },
            static other => other);
        return PersonaExport.Of(persona).Placeholders.Zip(values).ToDictionary(static pair => pair.First, static pair => pair.Second);
    }

    private void Check(Gen<string> values, Action<string> rule)
    {
        var seed = (ulong)Random.Shared.NextInt64();
        output.WriteLine($"{Cases} cases, seed {seed}");
        Prop.ForAll(values.ToArbitrary(), rule).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(seed, 1));
    }
}
