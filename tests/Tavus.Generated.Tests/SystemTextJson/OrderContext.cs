using System.Text.Json.Serialization;

namespace Tavus.Tests.SystemTextJson;

/// <summary>The source-generated serializer of an application that is trimmed or compiled ahead of time.</summary>
[JsonSerializable(typeof(Order))]
internal sealed partial class OrderContext : JsonSerializerContext;
