using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tavus.TestServers.WireMock;

/// <summary>Writes a fault as WireMock spells it, such as <c>EMPTY_RESPONSE</c>.</summary>
public sealed class ConnectionFaultJsonConverter() : JsonStringEnumConverter<ConnectionFault>(JsonNamingPolicy.SnakeCaseUpper);
