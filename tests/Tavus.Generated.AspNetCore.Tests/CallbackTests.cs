using System.Net;
using Microsoft.AspNetCore.Builder;

namespace Tavus.AspNetCore.Tests;

/// <summary>Tests callbacks over a real connection to Kestrel.</summary>
public class CallbackTests
{
    private const string Secret = "unguessable-secret";
    private const string Event = """{"conversation_id":"c1","event_type":"system.shutdown"}""";

    private readonly List<TavusCallback> _received = [];

    [Fact]
    public async Task Callback_is_handled_before_the_204_response()
    {
        await using var host = await StartAsync();

        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(host, $"/hooks/{Secret}", Event));

        Assert.Equal(ConversationEventType.SystemShutdown, Assert.Single(_received).Event!.EventType);
    }

    [Theory]
    [InlineData("/hooks/unguessable-secreT")]
    [InlineData("/hooks/unguessable")]
    [InlineData("/hooks/unguessable-secret-")]
    [InlineData("/hooks/%20")]
    [InlineData("/hooks/")]
    public async Task Callback_with_a_wrong_secret_gets_404_and_is_not_handled(string path)
    {
        await using var host = await StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(host, path, Event));

        Assert.Empty(_received);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"event_type\":")]
    public async Task Invalid_callback_body_gets_400_and_is_not_handled(string body)
    {
        await using var host = await StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(host, $"/hooks/{Secret}", body));

        Assert.Empty(_received);
    }

    [Fact]
    public async Task Secret_can_contain_any_printable_ASCII_character_except_a_slash()
    {
        var secret = string.Concat(Enumerable.Range('!', '~' - '!' + 1).Select(static character => (char)character).Where(static character => character != '/'));
        await using var host = await TestHost.StartAsync(configure: app => app.MapTavusCallbacks("/hooks/{secret}", secret, static (_, _) => Task.CompletedTask));

        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(host, $"/hooks/{Uri.EscapeDataString(secret)}", Event));
    }

    [Fact]
    public async Task Exception_of_the_callback_handler_results_in_500()
    {
        await using var host = await TestHost.StartAsync(configure: static app => app.MapTavusCallbacks("/hooks/{secret}", Secret, static (_, _) => throw new InvalidOperationException("No disk.")));

        Assert.Equal(HttpStatusCode.InternalServerError, await PostAsync(host, $"/hooks/{Secret}", Event));
    }

    [Fact]
    public async Task TavusCallback_can_be_bound_as_the_body_of_a_custom_endpoint()
    {
        await using var host = await TestHost.StartAsync(configure: app => app.MapPost("/own", (TavusCallback callback) => _received.Add(callback)));

        Assert.Equal(HttpStatusCode.OK, await PostAsync(host, "/own", Event));

        Assert.Equal(Event, Assert.Single(_received).Json.ToJson());
    }

    [Theory]
    [InlineData("/hooks", Secret, 1, typeof(ArgumentException))]
    [InlineData("/hooks/{{secret}}", Secret, 1, typeof(ArgumentException))]
    [InlineData("/hooks/{secret}", "short", 1, typeof(ArgumentException))]
    [InlineData("/hooks/{secret}", "abc/defghijklmnopq+r==", 1, typeof(ArgumentException))]
    [InlineData("/hooks/{secret}", "unguessable-secret\n", 1, typeof(ArgumentException))]
    [InlineData("/hooks/{secret}", null, 1, typeof(ArgumentNullException))]
    [InlineData(null, Secret, 1, typeof(ArgumentNullException))]
    [InlineData("/hooks/{secret}", Secret, 0, typeof(ArgumentOutOfRangeException))]
    [InlineData("/hooks/{secret}", Secret, (16 * 1024 * 1024) + 1, typeof(ArgumentOutOfRangeException))]
    public async Task MapTavusCallbacks_with_an_invalid_argument_throws(string? pattern, string? secret, int maxBytes, Type expected)
    {
        await using var application = WebApplication.CreateSlimBuilder().Build();

        Assert.Throws(expected, () => application.MapTavusCallbacks(pattern!, secret!, static (_, _) => Task.CompletedTask, maxBytes));
    }

    private static async Task<HttpStatusCode> PostAsync(TestHost host, string path, string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        return await host.PostAsync(path, content);
    }

    private Task<TestHost> StartAsync() => TestHost.StartAsync(configure: app => app.MapTavusCallbacks("/hooks/{secret}", Secret, async (callback, token) =>
    {
        await Task.Delay(50, token);
        _received.Add(callback);
    }));
}
