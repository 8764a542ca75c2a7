using Tavus.FaultTests.Matrix;
using Tavus.FaultTests.Servers;

namespace Tavus.FaultTests.Faults;

/// <summary>Redirects. A followed redirect would send the key to the new address, over a second connection.</summary>
internal static class RedirectFaults
{
    private static readonly IReadOnlyDictionary<int, string> Names = new Dictionary<int, string>
    {
        [301] = "301 Moved Permanently",
        [302] = "302 Found",
        [303] = "303 See Other",
        [307] = "307 Temporary Redirect",
        [308] = "308 Permanent Redirect",
    };

    /// <summary>The targets of redirects, computed from the server's port. The server would notice a followed redirect, except one to another port.</summary>
    private static readonly IReadOnlyDictionary<string, Func<int, string>> Targets = new Dictionary<string, Func<int, string>>
    {
        ["to another host"] = static port => $"http://localhost:{port}/v2/personas/p5317866?api_key={Planted.OwnKey}",
        ["to another port"] = static _ => $"http://127.0.0.1:1/?api_key={Planted.OwnKey}",
        ["to another scheme"] = static port => $"https://127.0.0.1:{port}/?api_key={Planted.OwnKey}",
        ["to itself"] = static port => $"http://127.0.0.1:{port}/v2/personas/p5317866",
        ["to an invalid address"] = static _ => $"not a url {Planted.OwnKey}",
    };

    public static FaultGroup Group { get; } = new("Redirects, which the client never follows", [
        .. from status in Names
            from target in Targets
            select new FaultRow($"{status.Key}", Outcome.Api<TavusApiException>(status.Key, status.Value), Redirect(status.Key, target.Value)) { Form = target.Key },
    ]);

    private static Func<int, CompleteResponse> Redirect(int status, Func<int, string> target) => port => new CompleteResponse(status, "", $"Location: {target(port)}");
}
