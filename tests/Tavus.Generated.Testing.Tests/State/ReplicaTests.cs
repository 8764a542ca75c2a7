namespace Tavus.Testing.Tests.State;

/// <summary>Tests behavior of replicas in the stub that no OpenAPI document describes.</summary>
public sealed class ReplicaTests : IDisposable
{
    private readonly TavusStub _stub = new();
    private readonly TavusClient _client;

    public ReplicaTests() => _client = _stub.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _stub.Dispose();
    }

    [Fact]
    public async Task Created_replica_has_the_status_started_and_no_training_progress()
    {
        var created = await _client.Replicas.CreateAsync(new CreateReplicaRequest { ReplicaName = "Anna", TrainVideoUrl = "https://files.example.com/anna.mp4" });

        var replica = await _client.Replicas.GetAsync(created.ReplicaId);
        Assert.Equal((ReplicaStatus.Started, ReplicaStatus.Started), (created.Status, replica.Status));
        Assert.Equal(("Anna", "0/100"), (replica.ReplicaName, replica.TrainingProgress));
        Assert.Empty(replica.AdditionalProperties);
    }

    [Fact]
    public async Task Create_of_a_replica_requires_exactly_one_of_TrainVideoUrl_and_TrainImageUrl()
    {
        foreach (var request in new CreateReplicaRequest[] { new(), new() { TrainVideoUrl = "https://files.example.com/1.mp4", TrainImageUrl = "https://files.example.com/1.png" } })
        {
            var exception = await Assert.ThrowsAsync<ArgumentException>("request", () => _client.Replicas.CreateAsync(request));

            Assert.StartsWith("Set exactly one of TrainVideoUrl and TrainImageUrl.", exception.Message, StringComparison.Ordinal);
        }

        Assert.Empty(_stub.Requests);
    }

    [Fact]
    public async Task Rename_of_a_replica_changes_its_name_and_keeps_its_status()
    {
        await _client.Replicas.RenameAsync("r79e1c033f", new RenameReplicaRequest { ReplicaName = "Anna outdoors" });

        var replica = Assert.Single(_stub.Replicas);
        Assert.Equal(("Anna outdoors", ReplicaStatus.Completed), (replica.ReplicaName, replica.Status));
    }

    [Fact]
    public async Task Only_a_verbose_request_returns_the_ReplicaType()
    {
        _stub.Replicas.Clear();
        _stub.Replicas.Add(new Replica { ReplicaId = "r1", ReplicaType = ReplicaType.System });

        Assert.Null((await _client.Replicas.GetAsync("r1")).ReplicaType);
        Assert.Equal(ReplicaType.System, (await _client.Replicas.GetAsync("r1", verbose: true)).ReplicaType);
        Assert.Equal(ReplicaType.System, Assert.Single((await _client.Replicas.ListPageAsync(options: new ListReplicasOptions { Verbose = true })).Items).ReplicaType);
    }

    [Fact]
    public async Task Replica_list_is_filtered_by_ids_and_by_type_and_by_model()
    {
        _stub.Replicas.Add(new Replica { ReplicaId = "r1", ReplicaType = ReplicaType.System, ModelName = "phoenix-3" });
        _stub.Replicas.Add(new Replica { ReplicaId = "r2" });

        Assert.Equal(["r79e1c033f", "r2"], await ListAsync(new ListReplicasOptions { ReplicaIds = ["r2", "r79e1c033f"] }));
        Assert.Equal(["r79e1c033f", "r2"], await ListAsync(new ListReplicasOptions { ReplicaType = ReplicaType.User }));
        Assert.Equal(["r1"], await ListAsync(new ListReplicasOptions { ReplicaType = ReplicaType.System }));
        Assert.Equal(["r1"], await ListAsync(new ListReplicasOptions { ModelName = "phoenix-3" }));
        Assert.EndsWith("&replica_ids=r2%2Cr79e1c033f", _stub.Requests[0].Query, StringComparison.Ordinal);
    }

    private async Task<IEnumerable<string?>> ListAsync(ListReplicasOptions options) => (await _client.Replicas.ListPageAsync(options: options)).Items.Select(static replica => replica.ReplicaId);

    [Fact]
    public async Task Rename_of_a_replica_ignores_members_that_are_not_documented_for_the_request()
    {
        await _client.Replicas.RenameAsync("r79e1c033f", RenameReplicaRequest.Parse("""{"replica_name":"Anna","status":"error"}"""));

        Assert.Equal(("Anna", ReplicaStatus.Completed), (_stub.Replicas[0].ReplicaName, _stub.Replicas[0].Status));
    }

    [Fact]
    public async Task Members_with_the_new_names_are_found_returned_and_replaced_like_those_with_the_old_names()
    {
        _stub.Replicas.AddJson("""{"face_id":"f1","face_name":"Anna"}""");
        await _client.Replicas.RenameAsync("f1", new RenameReplicaRequest { ReplicaName = "Ben" });
        _stub.Conversations.AddJson("""{"conversation_id":"c1","pal_id":"p9"}""");

        using var created = await _stub.SendAsync(HttpMethod.Post, "/v2/personas", json: """{"pal_name":"Guide","system_prompt":"Help."}""");

        Assert.Contains("\"face_name\":\"Ben\"", _stub.Replicas[^1].ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("replica_name", _stub.Replicas[^1].ToJson(), StringComparison.Ordinal);
        Assert.Equal("c1", Assert.Single((await _client.Conversations.ListPageAsync(1, new ListConversationsOptions { PersonaId = "p9" })).Items).ConversationId);
        Assert.Contains("\"pal_name\":\"Guide\"", await created.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
