namespace Tavus.Aot.Tests.Publishing;

/// <summary>How a program is published.</summary>
/// <param name="Framework">The target framework.</param>
/// <param name="As">The way to publish it.</param>
/// <param name="Options">More options for <c>dotnet publish</c>.</param>
internal sealed record Target(string Framework, PublishedAs As, params string[] Options);
