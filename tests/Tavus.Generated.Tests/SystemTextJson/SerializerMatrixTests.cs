using Newtonsoft.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Tavus.Tests.SystemTextJson;

/// <summary>Each serializer reads each public data type, in each place of <see cref="Holder{T}"/>, and writes it back without loss.</summary>
public class SerializerMatrixTests
{
    private static readonly Dictionary<string, Func<Type, string, string>> Serializers = new()
    {
        ["System.Text.Json"] = static (type, json) => JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type),
        ["its source generator"] = static (type, json) => JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type, HolderContext.Default), type, HolderContext.Default),
        ["Newtonsoft.Json"] = static (type, json) => JsonConvert.SerializeObject(JsonConvert.DeserializeObject(json, type)),
    };

    public static TheoryData<string, string> Cells
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (type, serializer) in MatrixTypes.All.Keys.SelectMany(static _ => Serializers.Keys, static (type, serializer) => (type, serializer)))
            {
                data.Add(type, serializer);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Each_data_type_survives_a_round_trip_through_each_serializer(string type, string serializer)
    {
        var convert = Serializers[serializer];

        Assert.All(MatrixTypes.All[type], json => JsonAssert.Equal(json.Text, convert(json.Type, json.Text)));
    }

    [Fact]
    public void The_README_table_lists_each_data_type_and_each_serializer()
    {
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "SystemTextJson/README.md"));

        Assert.All(MatrixTypes.All.Keys, type => Assert.Contains($"| {type} | yes | yes | yes | yes |", readme, StringComparison.Ordinal));
        Assert.Contains($"| type | {string.Join(" | ", Serializers.Keys)} | ahead of time |", readme, StringComparison.Ordinal);
    }
}
