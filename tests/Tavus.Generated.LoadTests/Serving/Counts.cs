using System.Globalization;

namespace Tavus.LoadTests.Serving;

/// <summary>The counts of a server.</summary>
/// <param name="Requests">The number of requests.</param>
/// <param name="CompleteResponses">The number of responses with a persona.</param>
/// <param name="Connections">The number of connections that the requests used.</param>
/// <param name="MostConnections">The largest number of connections open at once.</param>
internal sealed record Counts(int Requests, int CompleteResponses, int Connections, int MostConnections)
{
    public string ToText() => string.Create(CultureInfo.InvariantCulture, $"{Requests} {CompleteResponses} {Connections} {MostConnections}");

    public static Counts Parse(string text) => text.Split(' ').Select(static number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray() is [var requests, var whole, var connections, var most]
        ? new Counts(requests, whole, connections, most)
        : throw new FormatException(text);
}
