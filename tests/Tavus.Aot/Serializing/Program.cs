using System.Text.Json;
using Tavus.Tests.SystemTextJson;

// Reads and writes each public data type: a line with its name, the JSON that it is read from, and what is written back.
foreach (var (name, values) in MatrixTypes.All)
{
    foreach (var (type, text) in values)
    {
        var written = JsonSerializer.Serialize(JsonSerializer.Deserialize(text, type, HolderContext.Default), type, HolderContext.Default);
        await Console.Out.WriteLineAsync($"{name}\t{text}\t{written}");
    }
}
