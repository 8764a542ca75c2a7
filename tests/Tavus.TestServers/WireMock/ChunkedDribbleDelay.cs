namespace Tavus.TestServers.WireMock;

/// <summary>An answer in pieces.</summary>
/// <param name="NumberOfChunks">How many.</param>
/// <param name="TotalDuration">Over how many milliseconds.</param>
internal sealed record ChunkedDribbleDelay(int NumberOfChunks, int TotalDuration);
