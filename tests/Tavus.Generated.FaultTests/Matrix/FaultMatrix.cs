using Tavus.FaultTests.Faults;

namespace Tavus.FaultTests.Matrix;

/// <summary>All faults, in the groups and the order of the README.</summary>
internal static class FaultMatrix
{
    public static IReadOnlyList<FaultGroup> Groups { get; } =
    [
        ConnectionFaults.Group,
        WireMockFaults.Group,
        TlsFaults.Group,
        Http2Faults.Group,
        ProtocolFaults.Group,
        SilenceFaults.Group,
        SuccessStatusFaults.Group,
        RedirectFaults.Group,
        FailureStatusFaults.Group,
        BodyFaults.Group,
        CompressionFaults.Group,
        SizeFaults.Group,
        OperationFaults.Group,
    ];

    /// <summary>All faults. Each key consists of the names of the group and the fault.</summary>
    public static IReadOnlyDictionary<string, FaultRow> Rows { get; } =
        Groups.SelectMany(static group => group.Rows.Select(row => KeyValuePair.Create($"{group.Title}: {row}", row))).ToDictionary();
}
