using System.Text.Json;
using Tavus.Tests.SystemTextJson;

// Reads and writes each public data type. For each, prints a line with its name, the JSON that was read, and the JSON that was written.
foreach (var (name, values) in MatrixTypes.All)
{
    foreach (var (type, text) in values)
    {
        var written = JsonSerializer.Serialize(JsonSerializer.Deserialize(text, type, HolderContext.Default), type, HolderContext.Default);
        await Console.Out.WriteLineAsync($"{name}\t{text}\t{written}");
    }
}
