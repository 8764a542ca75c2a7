using Tavus.FaultTests.Matrix;
using WireMock.ResponseBuilders;

namespace Tavus.FaultTests.Faults;

/// <summary>A fault that WireMock.Net causes. WireMock.Net cannot advance a test clock, so the client has the system clock and a short timeout.</summary>
internal static class WireMockFaults
{
    public static FaultGroup Group { get; } = new("Responses that WireMock.Net delays", [
        new("the response starts after the time limit", Outcome.Connection("no complete response within 1 s", requests: 1, attempts: 1), Response.Create().WithDelay(TimeSpan.FromMinutes(1)))
        {
            Form = "a single attempt, limited to one second",
            Configure = static options => (options.TimeProvider, options.AttemptTimeout, options.MaxRetries) = (TimeProvider.System, TimeSpan.FromSeconds(1), 0),
        },
    ]);
}
