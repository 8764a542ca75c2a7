using System.Text.Json.Serialization;

namespace Tavus.TestServers.WireMock;

/// <summary>The ways in which WireMock breaks a connection.</summary>
[JsonConverter(typeof(ConnectionFaultJsonConverter))]
public enum ConnectionFault
{
    /// <summary>The connection is reset before an answer.</summary>
    ConnectionResetByPeer,

    /// <summary>The connection is closed before an answer.</summary>
    EmptyResponse,

    /// <summary>A status and headers, then no chunk but garbage.</summary>
    MalformedResponseChunk,

    /// <summary>Garbage instead of an answer.</summary>
    RandomDataThenClose,
}
