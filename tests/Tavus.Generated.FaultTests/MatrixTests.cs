using Tavus.FaultTests.Matrix;

namespace Tavus.FaultTests;

/// <summary>Each fault ends as documented, soon, within bounds, and without giving a key away.</summary>
public class MatrixTests(FaultRuns runs) : IClassFixture<FaultRuns>
{
    private const int MaxSaid = 1500;
    private const string AcceptVariable = "TAVUS_ACCEPT_FAULTS";

    public static TheoryData<string> Names => [.. FaultMatrix.Rows.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Fault(string name)
    {
        var row = FaultMatrix.Rows[name];

        var run = await runs.OfAsync(row);

        Assert.Equal(row.Expected, run.Outcome);
        Assert.True(run.Leaks.Count == 0, string.Join('\n', run.Leaks));
        Assert.InRange(run.Outcome.Says.Length, 0, MaxSaid);
        Assert.InRange(run.Allocated, 0, row.MaxAllocated);
        Assert.InRange(run.Sent, 0, row.MaxSent);
    }

    [Fact]
    public async Task The_table_is_what_was_run()
    {
        var table = await FaultTable.RenderAsync(runs);
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            FaultTable.Write(table);
        }

        Assert.True(
            table == FaultTable.Read(),
            $"""
            The table of faults in tests/Tavus.Generated.FaultTests/README.md is not what was run. What was run:
            {table}
            If each difference is meant, accept it:
                {AcceptVariable}=1 dotnet test tests/Tavus.Generated.FaultTests
            """);
    }
}
