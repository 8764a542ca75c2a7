using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Tavus.Cli.Api;
using Tavus.Cli.Files;
using Tavus.Cli.Schema;
using Tavus.Cli.Text;
using Tavus.Tests.Proof;
using Xunit.Abstractions;

namespace Tavus.Cli.Tests.Files;

/// <summary>Exporting a persona and applying the exported file changes nothing, whatever persona the service returns. A failure shows the seed that reproduces it.</summary>
public class IdentityTests(ITestOutputHelper output)
{
    private const int Cases = 2_000;

    private static readonly ApiResource Personas = ApiResources.All.Single(static resource => resource.Name == "Personas");

    /// <summary>Arbitrary responses, but without unpaired surrogates, because YAML cannot contain these.</summary>
    private static Gen<string> Responses { get; } = SchemaJson.Bent("Persona")
        .Where(static json => json != "{}" && !json.Contains("\\ud800", StringComparison.Ordinal) && !json.Contains("\\udfff", StringComparison.Ordinal))
        .Select(static json => $"{{\"guardrails_id\":\"g1\",{json[1..]}");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Export_followed_by_apply_leaves_any_persona_unchanged(bool isJson) => Check(Responses, json =>
    {
        var persona = Persona.Parse(json);
        var text = new TerminalSafeText(unicode: true);
        var export = ResourceExport.Create(Personas, persona);

        var file = TextFile.Parse(isJson ? JsonNodeWriter.Write(export.Members, isIndented: true, text) : export.ToYaml(text), isJson);
        var values = SecretsOf(persona);
        var placeholders = new Placeholders(name => values[name]);
        var filled = (JsonObject)placeholders.Expand(file)!;
        var before = JsonNodeReader.ReadObject(persona.ToJson());
        var after = new ResourceMerge("Persona", placeholders).Merge(before, filled);

        Assert.Equal(JsonNodeWriter.Write(before), JsonNodeWriter.Write(after));
    });

    /// <summary>Maps the environment variable of each placeholder to its secret. Placeholders and secrets are in the same order.</summary>
    private static Dictionary<string, string> SecretsOf(Persona persona)
    {
        var values = new List<string>();
        var members = JsonNodeReader.ReadObject(persona.ToJson());
        members.Remove("created_at");
        members.Remove("updated_at");
        Secrets.ForEach(members, JsonPointer.Root, (path, secret) =>
        {
            var isFlag = secret.GetValueKind() is JsonValueKind.True or JsonValueKind.False && !Secrets.IsDocumented(path);
            if (secret.AsText() is not { Length: 0 } && !isFlag)
            {
                values.Add(secret.AsText() ?? JsonNodeWriter.Write(secret));
            }
        });
        return ResourceExport.Create(Personas, persona).Placeholders.Zip(values).ToDictionary(static pair => pair.First, static pair => pair.Second);
    }

    private void Check(Gen<string> values, Action<string> rule)
    {
        var seed = (ulong)Random.Shared.NextInt64();
        output.WriteLine($"{Cases} cases, seed {seed}");
        Prop.ForAll(values.ToArbitrary(), rule).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(seed, 1));
    }
}
