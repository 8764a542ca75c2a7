using Newtonsoft.Json;
using Tavus.TestServers;

namespace Tavus.Tests.Transport;

public class OptionsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_missing_ApiKey_throws_ArgumentException(string? key)
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
    public void An_ApiKey_that_is_not_a_valid_header_value_throws_ArgumentException_that_hides_the_key(string key)
    {
        var exception = Assert.Throws<ArgumentException>(nameof(TavusClientOptions.ApiKey), () => new TavusClient(key));

        Assert.DoesNotContain("cret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_http_BaseUrl_of_another_host_requires_AllowInsecureHttp()
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
    public async Task A_trailing_v2_in_BaseUrl_is_not_repeated_in_the_request_path(string end)
    {
        await using var server = new RawServer(RawResponse.Persona);
        using var client = TestClient.Of(new Uri(server.Url, end));

        await client.Personas.GetAsync("p1");

        Assert.Equal("/v2/personas/p1", server.Requests.Single().Target);
    }

    [Fact]
    public void An_error_about_an_invalid_request_option_names_TavusRequestOptions()
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
    public void An_insecure_or_invalid_BaseUrl_throws_ArgumentException_without_showing_its_secrets(string address)
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
    public void A_BaseUrl_with_https_or_a_loopback_host_is_accepted(string address)
    {
        using var client = new TavusClient(new TavusClientOptions { ApiKey = "k", BaseUrl = new Uri(address) });

        Assert.NotNull(client.Personas);
    }

    [Fact]
    public void A_null_BaseUrl_throws_ArgumentException() =>
        Assert.Throws<ArgumentException>(nameof(TavusClientOptions.BaseUrl), () => new TavusClient(new TavusClientOptions { ApiKey = "k", BaseUrl = null! }));

    [Fact]
    public void A_null_TimeProvider_throws_ArgumentException() =>
        Assert.Throws<ArgumentException>(nameof(TavusClientOptions.TimeProvider), () => new TavusClient(new TavusClientOptions { ApiKey = "k", TimeProvider = null! }));

    [Fact]
    public void Null_TavusClientOptions_throw_ArgumentNullException() =>
        Assert.Throws<ArgumentNullException>("options", () => new TavusClient((TavusClientOptions)null!));

    public static TheoryData<TimeSpan> BadTimeouts => [TimeSpan.Zero, TimeSpan.FromTicks(-1), TimeSpan.FromMilliseconds(-2), TimeSpan.MinValue, TimeSpan.FromDays(25), TimeSpan.MaxValue];

    [Theory]
    [MemberData(nameof(BadTimeouts))]
    public void An_AttemptTimeout_out_of_range_throws_ArgumentException(TimeSpan timeout) =>
        Assert.Throws<ArgumentException>(nameof(TavusClientOptions.AttemptTimeout), () => new TavusClient(new TavusClientOptions { ApiKey = "k", AttemptTimeout = timeout }));

    public static TheoryData<TimeSpan> GoodTimeouts => [TimeSpan.FromTicks(1), TimeSpan.FromDays(24), Timeout.InfiniteTimeSpan];

    [Theory]
    [MemberData(nameof(GoodTimeouts))]
    public void An_AttemptTimeout_in_range_or_infinite_is_accepted(TimeSpan timeout) =>
        new TavusClient(new TavusClientOptions { ApiKey = "k", AttemptTimeout = timeout }).Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    [InlineData(2_000_000_001)]
    [InlineData(long.MaxValue)]
    public void A_MaxResponseBytes_out_of_range_throws_ArgumentException(long maxBytes) =>
        Assert.Throws<ArgumentException>(nameof(TavusClientOptions.MaxResponseBytes), () => new TavusClient(new TavusClientOptions { ApiKey = "k", MaxResponseBytes = maxBytes }));

    [Fact]
    public void ToString_of_the_options_and_the_client_hides_the_API_key()
    {
        var options = new TavusClientOptions { ApiKey = "secret-1" };
        using var client = new TavusClient(options);

        Assert.Equal("https://tavusapi.com/, timeout 00:01:40, key ********", options.ToString());
        Assert.DoesNotContain("secret-1", client.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret-1", JsonConvert.SerializeObject(client), StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_of_incomplete_options_reports_the_missing_address_and_key() =>
        Assert.Equal("no address, timeout 00:01:40, key missing", new TavusClientOptions { BaseUrl = null! }.ToString());

    [Fact]
    public async Task A_client_ignores_later_changes_to_its_TavusClientOptions()
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
