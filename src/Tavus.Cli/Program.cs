using Tavus.Cli;

return await TavusCli.RunAsync(args, CliHost.OfProcess()).ConfigureAwait(false);
