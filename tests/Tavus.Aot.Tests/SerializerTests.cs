using System.Text.Json.Nodes;
using Tavus.Commands;

namespace Tavus.Aot.Tests;

/// <summary>Tests the last column ("ahead of time") of the table in tests/Tavus.Generated.Tests/SystemTextJson/README.md.</summary>
[Collection(nameof(PublishedPrograms))]
public class SerializerTests(PublishedPrograms programs)
{
    private const string Cell = " | yes | yes | yes | yes |";

    [Theory]
    [PublishedData(PublishedPrograms.AheadOfTimeSerializing)]
    public async Task Every_listed_type_round_trips_without_loss_in_a_native_AOT_program(string program)
    {
        var table = await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "SystemTextJson.md"));

        var result = await Command.RunAsync(programs[program].Program, []);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split('\t')).ToList();
        Assert.Equal(table.Where(static line => line.EndsWith(Cell, StringComparison.Ordinal)).Select(static line => line[2..^Cell.Length]), lines.Select(static line => line[0]).Distinct());
        Assert.All(lines, static line => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(line[1]), JsonNode.Parse(line[2])), string.Join('\n', line)));
    }
}
