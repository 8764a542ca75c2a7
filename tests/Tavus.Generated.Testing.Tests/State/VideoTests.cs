namespace Tavus.Testing.Tests.State;

/// <summary>Tests behavior of videos in the stub that no OpenAPI document describes.</summary>
public sealed class VideoTests : IDisposable
{
    private readonly TavusStub _stub = new();
    private readonly TavusClient _client;

    public VideoTests() => _client = _stub.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _stub.Dispose();
    }

    [Fact]
    public async Task Created_video_has_the_status_queued_and_a_HostedUrl()
    {
        var created = await _client.Videos.CreateAsync(new CreateVideoRequest { ReplicaId = "r79e1c033f", Script = "Welcome!" });

        var video = await _client.Videos.GetAsync(created.VideoId);
        Assert.Equal((VideoStatus.Queued, VideoStatus.Queued), (created.Status, video.Status));
        Assert.Equal($"https://tavus.video/{created.VideoId}", created.HostedUrl);
        Assert.Equal(("r79e1c033f", "Welcome!"), (video.ReplicaId, video.Data!.Script));
        Assert.Empty(video.AdditionalProperties);
    }

    [Fact]
    public async Task Create_of_a_video_requires_either_Script_or_AudioUrl()
    {
        var neither = await Assert.ThrowsAsync<ArgumentException>("request", () => _client.Videos.CreateAsync(new CreateVideoRequest { ReplicaId = "r79e1c033f" }));
        var both = await Assert.ThrowsAsync<ArgumentException>("request", () => _client.Videos.CreateAsync(new CreateVideoRequest { ReplicaId = "r79e1c033f", Script = "Welcome!", AudioUrl = "https://files.example.com/welcome.mp3" }));
        await _client.Videos.CreateAsync(new CreateVideoRequest { ReplicaId = "r79e1c033f", AudioUrl = "https://files.example.com/welcome.mp3" });

        Assert.All([neither, both], static exception => Assert.StartsWith("Set exactly one of Script and AudioUrl.", exception.Message, StringComparison.Ordinal));
        Assert.Null(_stub.Videos[^1].Data);
    }

    [Fact]
    public async Task Video_list_sends_page_2_of_the_client_as_zero_based_page_1()
    {
        _stub.Videos.Add(new Video { VideoId = "v1" });

        var page = await _client.Videos.ListPageAsync(2, new ListVideosOptions { PageSize = 1 });

        Assert.Equal("v1", Assert.Single(page.Items).VideoId);
        Assert.Equal("?limit=1&page=1", _stub.Requests[0].Query);
    }

    [Fact]
    public async Task Get_of_a_video_returns_thumbnails_only_if_verbose()
    {
        _stub.Videos.Clear();
        _stub.Videos.Add(new Video { VideoId = "v1", GifThumbnailUrl = "https://files.example.com/v1.gif", StillImageThumbnailUrl = "https://files.example.com/v1.jpg" });

        var brief = await _client.Videos.GetAsync("v1");
        var verbose = await _client.Videos.GetAsync("v1", verbose: true);

        Assert.Equal((null, null), (brief.GifThumbnailUrl, brief.StillImageThumbnailUrl));
        Assert.Equal(("https://files.example.com/v1.gif", "https://files.example.com/v1.jpg"), (verbose.GifThumbnailUrl, verbose.StillImageThumbnailUrl));
        Assert.NotNull(Assert.Single((await _client.Videos.ListPageAsync()).Items).GifThumbnailUrl);
    }

    [Fact]
    public async Task Ready_video_has_a_DownloadUrl_and_a_StreamUrl()
    {
        var created = await _client.Videos.CreateAsync(new CreateVideoRequest { ReplicaId = "r79e1c033f", Script = "Welcome!" });

        var video = await _client.Videos.WaitUntilReadyAsync(created.VideoId, new() { Interval = TimeSpan.FromMilliseconds(1) });

        Assert.Equal(($"https://files.example.com/{video.VideoId}.mp4", $"https://stream.example.com/{video.VideoId}.m3u8"), (video.DownloadUrl, video.StreamUrl));
    }
}
