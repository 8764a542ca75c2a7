using Tavus.FaultTests.Matrix;

namespace Tavus.FaultTests;

/// <summary>Each fault quickly leads to the documented outcome, within the limits of memory and traffic, and without exposing a key.</summary>
public class FaultMatrixTests(FaultRuns runs) : IClassFixture<FaultRuns>
{
    private const int MaxSaid = 1500;
    private const string AcceptVariable = "TAVUS_ACCEPT_FAULTS";

    public static TheoryData<string> OnSockets => Names(static row => row.OnSocket is not null);

    public static TheoryData<string> OnWireMock => Names(static row => row.OnWireMock is not null);

    [Theory]
    [MemberData(nameof(OnSockets))]
    public async Task Fault_on_a_socket_has_the_documented_outcome_within_the_limits_of_memory_and_traffic(string name)
    {
        var row = FaultMatrix.Rows[name];
        var run = await runs.OnSocketAsync(row);

        AssertOutcome(row, run);
        // Only this test checks the limits: WireMock.Net runs in the same process, so its own allocations would be measured too.
        Assert.InRange(run.Allocated, 0, row.MaxAllocated);
        Assert.InRange(run.Sent, 0, row.MaxSent);
    }

    [Theory]
    [MemberData(nameof(OnWireMock))]
    public async Task Fault_on_WireMock_has_the_documented_outcome(string name) => AssertOutcome(FaultMatrix.Rows[name], await runs.OnWireMockAsync(FaultMatrix.Rows[name]));

    private static TheoryData<string> Names(Func<FaultRow, bool> isMade) => [.. FaultMatrix.Rows.Where(row => isMade(row.Value)).Select(static row => row.Key)];

    private static void AssertOutcome(FaultRow row, FaultRun run)
    {
        Assert.Equal(row.Expected, run.Outcome);
        Assert.True(run.Leaks.Count == 0, string.Join('\n', run.Leaks));
        Assert.InRange(run.Outcome.Says.Length, 0, MaxSaid);
    }

    [Fact]
    public async Task README_table_of_faults_equals_the_outcomes_of_the_runs()
    {
        var table = await FaultTable.RenderAsync(runs);
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            FaultTable.Write(table);
        }

        Assert.True(
            table == FaultTable.Read(),
            $"""
            The table of faults in tests/Tavus.Generated.FaultTests/README.md differs from the outcomes of this run:
            {table}
            If each difference is meant, accept it:
                {AcceptVariable}=1 dotnet test tests/Tavus.Generated.FaultTests
            """);
    }
}
