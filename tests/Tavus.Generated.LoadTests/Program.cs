using System.Globalization;
using Tavus.LoadTests.Runs;
using Tavus.LoadTests.Serving;

switch (args)
{
    case ["serve", var seed]:
        await new Server(ServerProcess.RandomOf(seed)).ServeAsync();
        return 0;
    case []:
        return await RunAsync(callers: 1000, calls: 100_000, minutes: 10);
    case [var callers, var calls, var minutes]:
        return await RunAsync(Number(callers), Number(calls), Number(minutes));
    default:
        await Console.Error.WriteLineAsync("Usage: Tavus.Generated.LoadTests [<callers> <calls> <minutes of faults>]");
        return 2;
}

static async Task<int> RunAsync(int callers, int calls, int minutes)
{
    var steady = await SteadyLoad.RunAsync(callers, calls);
    Console.WriteLine(steady);
    var faulty = await FaultyLoad.RunAsync(callers, TimeSpan.FromMinutes(minutes), seed: 1);
    Console.WriteLine(faulty);
    return steady.AddsUp && faulty.AddsUp && faulty.Unobserved == 0 ? 0 : 1;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
