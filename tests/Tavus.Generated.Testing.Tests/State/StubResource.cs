using System.Text.Json.Nodes;
using Tavus.Documented;
using OpenApiDocument = Tavus.Documented.OpenApiDocument;

namespace Tavus.Testing.Tests.State;

/// <summary>A resource of the OpenAPI document, and its objects in a stub. Used by tests that run for every resource.</summary>
internal sealed class StubResource(TavusStub stub, string name)
{
    private readonly object _items = typeof(TavusStub).GetProperty(name)!.GetValue(stub)!;

    public string ListPath { get; } = OpenApiDocument.Operation($"{name}_List").Path;

    public string IdMember { get; } = OpenApiDocument.Operation($"{name}_Get").Path.Split('{', '}')[1];

    public DocumentPlace Item { get; } = Schema(name, "Get");

    public int FirstPage { get; } = OpenApiDocument.Operation($"{name}_List").Place["parameters"].Items
        .Where(static parameter => parameter["name"].Text == "page")
        .Select(static parameter => (int)parameter["schema"]["minimum"].Node!)
        .Single();

    public JsonObject Example { get; } = FirstExample(name);

    public IReadOnlyList<JsonObject> Stored => [.. ((IEnumerable<ITavusModel>)_items).Select(static item => JsonNode.Parse(item.ToJson())!.AsObject())];

    public IEnumerable<string> Ids => Stored.Select(item => (string)item[IdMember]!);

    /// <summary>The enum parameters of list that have the name of a member, each with its documented values.</summary>
    public static IEnumerable<(string Name, string[] Values)> Filters(string name) =>
        from parameter in OpenApiDocument.Operation($"{name}_List").Place["parameters"].Items
        let values = parameter["schema"]["enum"].Node as JsonArray
        where values is not null && Schema(name, "Get")["properties"][parameter["name"].Text!].Node is not null
        select (parameter["name"].Text!, values.Select(static value => (string)value!).ToArray());

    public static DocumentPlace Schema(string name, string verb) =>
        OpenApiDocument.Operation($"{name}_{verb}").Place["responses"][$"{Success(name, verb)}"]["content"]["application/json"]["schema"];

    public static int Success(string name, string verb) =>
        OpenApiDocument.Operation($"{name}_{verb}").Responses.First(static response => response.IsSuccess).Status;

    /// <summary>The documented response to an unknown id: the 400 for an invalid id or, if no such 400 is documented, the 404.</summary>
    public static Documented.DocumentedResponse UnknownId(string operationId)
    {
        var failures = OpenApiDocument.Operation(operationId).Responses.Where(static response => response.Status is 400 or 404).ToList();
        return failures.Find(static failure => failure.Example == "invalidId") ?? failures.Find(static failure => failure.Status == 404)!;
    }

    public void Add(JsonNode json) => Call("AddJson", json.ToJsonString());

    public void Clear() => Call("Clear");

    public async Task<(int Status, JsonNode? Body)> SendAsync(HttpMethod method, string path, JsonNode? json = null)
    {
        using var response = await stub.SendAsync(method, path, json: json?.ToJsonString());
        var body = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, body.Length == 0 ? null : JsonNode.Parse(body));
    }

    public Task<(int Status, JsonNode? Body)> CreateAsync() =>
        SendAsync(HttpMethod.Post, ListPath, OpenApiDocument.Operation($"{name}_Create").RequestBody);

    public async Task<IEnumerable<string>> ListAsync(string query) =>
        (await SendAsync(HttpMethod.Get, ListPath + query)).Body!["data"]!.AsArray().Select(item => (string)item![IdMember]!);

    private static JsonObject FirstExample(string name)
    {
        var example = OpenApiDocument.Responses.First(response => response.Operation.Id == $"{name}_Get").Body!;
        return (example["data"] is JsonArray data ? data[0]! : example).AsObject();
    }

    private void Call(string method, params object[] arguments) =>
        _items.GetType().GetMethod(method, [.. arguments.Select(static argument => argument.GetType())])!.Invoke(_items, arguments);
}
