using Newtonsoft.Json;
using Tavus.TestServers;

namespace Tavus.Tests.Transport;

public class OptionsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_key_is_required(string? key)
    {
        var exception = Assert.Throws<ArgumentException>(nameof(TavusClientOptions.ApiKey), () => new TavusClient(key!));

        Assert.Contains("TavusClientOptions.ApiKey cannot be used: it is missing", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cret cret")]
    [InlineData("secret-1 ")]
    [InlineData("\tsecret-1")]
    [InlineData("secret-1\n")]
    [InlineData("secret-1\r\nx-injected: yes")]
    [InlineData("secret\0-1")]
    [InlineData("secret-1\u007F")]
    [InlineData("sécret-1")]
    [InlineData("“secret-1”")]
    public void A_key_that_a_header_cannot_carry_is_refused_without_being_shown(string key)
    {
        var exception = Assert.Throws<ArgumentException>(nameof(TavusClientOptions.ApiKey), () => new TavusClient(key));

        Assert.DoesNotContain("cret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Http_to_a_container_must_be_allowed()
    {
        var options = new TavusClientOptions { ApiKey = "k", BaseUrl = new Uri("http://wiremock:8080") };

        Assert.Contains(nameof(options.AllowInsecureHttp), Assert.Throws<ArgumentException>(() => new TavusClient(options)).Message, StringComparison.Ordinal);

        options.AllowInsecureHttp = true;
        using var client = new TavusClient(options);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/v2")]
    [InlineData("/v2/")]
    public async Task The_version_at_the_end_of_an_address_is_not_sent_twice(string end)
    {
        await using var server = new RawServer(RawResponse.Persona);
        using var client = TestClient.Of(new Uri(server.Url, end));

        await client.Personas.GetAsync("p1");

        Assert.Equal("/v2/personas/p1", server.Requests.Single().Target);
    }

    [Fact]
    public void What_is_wrong_with_the_options_of_a_request_is_said_of_them()
    {
        using var client = new TavusClient("k");

        Assert.StartsWith("TavusRequestOptions.MaxRetries cannot be used", Assert.Throws<ArgumentException>(() => client.WithOptions(new TavusRequestOptions { MaxRetries = 99 })).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://tavusapi.com")]
    [InlineData("http://localhost.example.com")]
    [InlineData("http://127.0.0.1.example.com")]
    [InlineData("http://0.0.0.0")]
    [InlineData("http://192.168.0.1")]
    [InlineData("ftp://localhost")]
    [InlineData("file:///etc/hosts")]
    [InlineData("ws://localhost")]
    [InlineData("/v2")]
    [InlineData("https://user:pa55word@tavusapi.com")]
    [InlineData("https://user@tavusapi.com")]
    [InlineData("https://tavusapi.com?api_key=pa55word")]
    [InlineData("https://tavusapi.com/#pa55word")]
    public void An_address_that_would_give_the_key_away_is_refused_without_being_shown(string address)
    {
        var options = new TavusClientOptions { ApiKey = "k", BaseUrl = new Uri(address, UriKind.RelativeOrAbsolute) };

        var exception = Assert.Throws<ArgumentException>(nameof(TavusClientOptions.BaseUrl), () => new TavusClient(options));

        Assert.DoesNotContain("pa55word", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("pa55word", options.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://tavusapi.com")]
    [InlineData("https://tavusapi.com/prefix/")]
    [InlineData("https://proxy.example:8443")]
    [InlineData("HTTPS://TAVUSAPI.COM")]
    [InlineData("http://localhost:8080")]
    [InlineData("http://127.0.0.2")]
    [InlineData("http://[::1]:8080")]
    public void An_address_over_tls_or_on_this_machine_is_taken(string address)
    {
        using var client = new TavusClient(new TavusClientOptions { ApiKey = "k", BaseUrl = new Uri(address) });

        Assert.NotNull(client.Personas);
    }

    [Fact]
    public void A_missing_address_is_refused() =>
        Assert.Throws<ArgumentException>(nameof(TavusClientOptions.BaseUrl), () => new TavusClient(new TavusClientOptions { ApiKey = "k", BaseUrl = null! }));

    [Fact]
    public void A_missing_clock_is_refused() =>
        Assert.Throws<ArgumentException>(nameof(TavusClientOptions.TimeProvider), () => new TavusClient(new TavusClientOptions { ApiKey = "k", TimeProvider = null! }));

    [Fact]
    public void Missing_options_are_refused() =>
        Assert.Throws<ArgumentNullException>("options", () => new TavusClient((TavusClientOptions)null!));

    public static TheoryData<TimeSpan> BadTimeouts => [TimeSpan.Zero, TimeSpan.FromTicks(-1), TimeSpan.FromMilliseconds(-2), TimeSpan.MinValue, TimeSpan.FromDays(25), TimeSpan.MaxValue];

    [Theory]
    [MemberData(nameof(BadTimeouts))]
    public void A_timeout_that_no_clock_can_keep_is_refused(TimeSpan timeout) =>
        Assert.Throws<ArgumentException>(nameof(TavusClientOptions.AttemptTimeout), () => new TavusClient(new TavusClientOptions { ApiKey = "k", AttemptTimeout = timeout }));

    public static TheoryData<TimeSpan> GoodTimeouts => [TimeSpan.FromTicks(1), TimeSpan.FromDays(24), Timeout.InfiniteTimeSpan];

    [Theory]
    [MemberData(nameof(GoodTimeouts))]
    public void Any_other_timeout_is_taken(TimeSpan timeout) =>
        new TavusClient(new TavusClientOptions { ApiKey = "k", AttemptTimeout = timeout }).Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    [InlineData(2_000_000_001)]
    [InlineData(long.MaxValue)]
    public void A_limit_that_no_response_can_keep_is_refused(long maxBytes) =>
        Assert.Throws<ArgumentException>(nameof(TavusClientOptions.MaxResponseBytes), () => new TavusClient(new TavusClientOptions { ApiKey = "k", MaxResponseBytes = maxBytes }));

    [Fact]
    public void Options_and_client_show_no_key()
    {
        var options = new TavusClientOptions { ApiKey = "secret-1" };
        using var client = new TavusClient(options);

        Assert.Equal("https://tavusapi.com/, timeout 00:01:40, key ********", options.ToString());
        Assert.DoesNotContain("secret-1", client.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret-1", JsonConvert.SerializeObject(client), StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_no_client_takes_can_be_shown() =>
        Assert.Equal("no address, timeout 00:01:40, key missing", new TavusClientOptions { BaseUrl = null! }.ToString());

    [Fact]
    public async Task A_client_keeps_the_options_it_was_made_with()
    {
        await using var server = new RawServer(RawResponse.Persona);
        var options = new TavusClientOptions { ApiKey = "before", BaseUrl = server.Url };
        using var client = new TavusClient(options);
        options.ApiKey = "after";
        options.BaseUrl = new Uri("http://127.0.0.1:1");
        options.AttemptTimeout = TimeSpan.FromTicks(1);
        options.MaxResponseBytes = 1;

        await client.Personas.GetAsync("p5317866");

        Assert.Equal(["before"], Assert.Single(server.Requests).Headers("x-api-key"));
    }
}
