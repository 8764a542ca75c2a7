using System.Net;
using System.Text.Json.Nodes;
using OpenApiDocument = Tavus.Documented.OpenApiDocument;

namespace Tavus.Testing.Tests.State;

/// <summary>Tests that run for every resource of the OpenAPI document.</summary>
public sealed class EveryResourceTests : IDisposable
{
    private static readonly string[] Times = ["created_at", "updated_at"];

    private readonly TavusStub _stub = new();

    public static TheoryData<string> Resources => [.. DocumentedResources.All.Select(static resource => resource.Name)];

    public static TheoryData<string> ResourcesWithDelete =>
        [.. DocumentedResources.All.Select(static resource => resource.Name).Where(static name => OpenApiDocument.Operations.Any(operation => operation.Id == $"{name}_Delete"))];

    public static IEnumerable<object[]> Filters =>
        DocumentedResources.All.SelectMany(static resource => StubResource.Filters(resource.Name).Select(filter => new object[] { resource.Name, filter.Name }));

    public static TheoryData<string> OperationsWithId =>
        [.. OpenApiDocument.Operations.Where(static operation => operation.Path.Contains('{', StringComparison.Ordinal)).Select(static operation => operation.Id)];

    public void Dispose() => _stub.Dispose();

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task Stub_starts_with_the_first_documented_example_of_each_resource(string name)
    {
        var resource = new StubResource(_stub, name);
        var id = (string)resource.Example[resource.IdMember]!;

        var (status, body) = await resource.SendAsync(HttpMethod.Get, $"{resource.ListPath}/{id}");

        var documented = OpenApiDocument.Responses.First(response => response.Operation.Id == $"{name}_Get");
        Assert.Equal(200, status);
        Assert.True(JsonNode.DeepEquals(documented.Body, body), body!.ToJsonString());
        Assert.Equal([id], resource.Ids);
        Assert.Equal([id], await resource.ListAsync(""));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task Created_object_can_be_listed_and_read(string name)
    {
        var resource = new StubResource(_stub, name);

        var (status, created) = await resource.CreateAsync();
        var (_, got) = await resource.SendAsync(HttpMethod.Get, $"{resource.ListPath}/{(string)created![resource.IdMember]!}");

        Assert.Equal(StubResource.Success(name, "Create"), status);
        Assert.Equal(resource.Ids.Order(), (await resource.ListAsync("")).Order());
        Assert.Equal(2, resource.Ids.Count());
        Assert.True(JsonNode.DeepEquals(resource.Stored[^1], got), got!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(ResourcesWithDelete))]
    public async Task Deleted_object_is_not_found(string name)
    {
        var resource = new StubResource(_stub, name);
        var path = $"{resource.ListPath}/{resource.Ids.Single()}";

        Assert.Equal((StubResource.Success(name, "Delete"), null), await resource.SendAsync(HttpMethod.Delete, path));
        Assert.Equal(StubResource.UnknownId($"{name}_Get").Status, (await resource.SendAsync(HttpMethod.Get, path)).Status);
        Assert.Equal(StubResource.UnknownId($"{name}_Delete").Status, (await resource.SendAsync(HttpMethod.Delete, path)).Status);
        Assert.Empty(resource.Ids);
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task Created_object_has_the_sent_members_and_the_members_that_the_service_sets(string name)
    {
        var resource = new StubResource(_stub, name);
        var sent = OpenApiDocument.Operation($"{name}_Create").RequestBody!.AsObject();

        var (_, created) = await resource.CreateAsync();
        var stored = resource.Stored[^1];

        var prefix = string.Concat(((string)resource.Example[resource.IdMember]!).TakeWhile(static character => char.IsLetter(character) || character == '_'));
        Assert.Matches($"^{prefix}[0-9a-f]{{11}}$", (string)created![resource.IdMember]!);
        Assert.All(Times.Where(time => resource.Item["properties"][time].Node is not null), time => Assert.Equal("2026-08-01T00:00:00Z", (string?)stored[time]));
        Assert.All(stored, member => Assert.NotNull(resource.Item["properties"][member.Key].Node));
        Assert.All(sent.Where(member => resource.Item["properties"][member.Key].Node is not null), member => Assert.True(JsonNode.DeepEquals(member.Value, stored[member.Key])));
        Assert.All(created.AsObject(), member => Assert.True(JsonNode.DeepEquals(stored[member.Key], member.Value)));
        Assert.All(created.AsObject(), member => Assert.NotNull(StubResource.Schema(name, "Create")["properties"][member.Key].Node));
    }

    [Theory]
    [MemberData(nameof(OperationsWithId))]
    public async Task Operation_with_an_unknown_id_gets_the_documented_failure(string operationId)
    {
        var operation = OpenApiDocument.Operation(operationId);
        var parts = operation.Path.Split('{', '}');

        using var response = await _stub.SendAsync(new HttpMethod(operation.Method.ToUpperInvariant()), $"{parts[0]}unknown{parts[2]}", json: operation.RequestBody?.ToJsonString());

        var documented = StubResource.UnknownId(operationId);
        Assert.Equal(documented.Status, (int)response.StatusCode);
        Assert.Equal(documented.Body!.ToJsonString(), JsonNode.Parse(await response.Content.ReadAsStringAsync())!.ToJsonString());
        Assert.All(DocumentedResources.All, resource => Assert.Single(new StubResource(_stub, resource.Name).Ids));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task List_pages_return_objects_in_insertion_order(string name)
    {
        var resource = Filled(name, 25);
        var first = resource.FirstPage;

        Assert.Equal(resource.Ids.Take(10), await resource.ListAsync(""));
        Assert.Equal(resource.Ids.Skip(20), await resource.ListAsync($"?page={first + 2}"));
        Assert.Equal(resource.Ids.Skip(21).Take(7), await resource.ListAsync($"?limit=7&page={first + 3}"));
        Assert.Empty(await resource.ListAsync($"?page={first + 3}"));
        Assert.Equal(25, (int)(await resource.SendAsync(HttpMethod.Get, resource.ListPath)).Body!["total_count"]!);
        Assert.Equal(400, (await resource.SendAsync(HttpMethod.Get, resource.ListPath + $"?page={first - 1}")).Status);
        Assert.Equal(400, (await resource.SendAsync(HttpMethod.Get, resource.ListPath + "?limit=0")).Status);
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task List_filter_selects_objects_by_the_enum_member_of_the_same_name(string name, string filter)
    {
        var resource = new StubResource(_stub, name);
        var values = StubResource.Filters(name).Single(one => one.Name == filter).Values;
        resource.Clear();
        resource.Add(new JsonArray([.. values.Append(values[0]).Select((value, number) => new JsonObject { [resource.IdMember] = $"x{number}", [filter] = value })]));

        Assert.Equal(["x0", $"x{values.Length}"], await resource.ListAsync($"?{filter}={values[0]}"));
        Assert.Equal([$"x{values.Length}"], await resource.ListAsync($"?{filter}={values[0]}&limit=1&page={resource.FirstPage + 1}"));
        Assert.Equal(["x1"], await resource.ListAsync($"?{filter}={values[1]}"));
        Assert.Equal((400, $$"""{"error":"Invalid {{filter}}"}"""), await resource.SendAsync(HttpMethod.Get, $"{resource.ListPath}?{filter}=other") is var (status, body) ? (status, body!.ToJsonString()) : default);
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task Clear_empties_one_resource_and_leaves_the_others(string name)
    {
        var resource = Filled(name, 3);
        var others = DocumentedResources.All.Where(other => other.Name != name).Select(other => new StubResource(_stub, other.Name));

        resource.Clear();

        Assert.Empty(resource.Ids);
        Assert.Empty(await resource.ListAsync(""));
        Assert.All(others, static other => Assert.Single(other.Ids));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task Reset_restores_initial_objects_and_restarts_generated_ids(string name)
    {
        var resource = new StubResource(_stub, name);
        var (_, first) = await resource.CreateAsync();
        var initial = resource.Stored[0].ToJsonString();
        resource.Clear();

        _stub.Reset();

        Assert.Equal([initial], resource.Stored.Select(static item => item.ToJsonString()));
        Assert.Equal(first!.ToJsonString(), (await resource.CreateAsync()).Body!.ToJsonString());
    }

    private StubResource Filled(string name, int count)
    {
        var resource = new StubResource(_stub, name);
        resource.Clear();
        resource.Add(new JsonArray([.. Enumerable.Range(1, count).Select(number => new JsonObject { [resource.IdMember] = $"x{number}" })]));
        return resource;
    }

    [Theory]
    [InlineData("POST", "/v2/documents", "document_url")]
    [InlineData("POST", "/v2/pronunciation-dictionaries", "name")]
    [InlineData("POST", "/v2/videos", "replica_id")]
    [InlineData("PATCH", "/v2/videos/4d0a7c52e1/name", "video_name")]
    [InlineData("PATCH", "/v2/replicas/r79e1c033f/name", "replica_name")]
    public async Task Request_without_a_required_member_or_without_a_JSON_object_gets_400(string method, string path, string member)
    {
        foreach (var (body, error) in new[] { ("""{"script":"Hello"}""", $"Invalid {member}"), ("[]", "Invalid JSON") })
        {
            using var response = await _stub.SendAsync(new HttpMethod(method), path, json: body);

            Assert.Equal((HttpStatusCode.BadRequest, $$"""{"error":"{{error}}"}"""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        }
    }
}
