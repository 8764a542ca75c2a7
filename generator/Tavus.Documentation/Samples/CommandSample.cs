using System.Text.Json;
using Tavus.Generator.Model;

namespace Tavus.Documentation.Samples;

/// <summary>Writes the command that calls an operation.</summary>
internal static class CommandSample
{
    public static string Of(OperationModel operation) => string.Join(' ', Start(operation, operation.Verb).Concat(operation switch
    {
        { Request: null } => [],
        { IsPatch: true } => ["patch.json"],
        _ => ["--file request.json"],
    }));

    /// <param name="isFirst">Whether this is the resource's first wait, whose command is just <c>wait</c>.</param>
    public static string Of(WaitModel wait, bool isFirst) => string.Join(' ', Start(wait.Operation, isFirst ? "Wait" : $"Wait{wait.Name}"));

    private static IEnumerable<string> Start(OperationModel operation, string verb) =>
    [
        $"tavus {Hyphenate(operation.Resource)} {Hyphenate(verb)}",
        .. operation.PathParameters.Select(static parameter => parameter.Example ?? $"<{parameter.Name}>"),
    ];

    private static string Hyphenate(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
