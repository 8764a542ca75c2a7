using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;
using Tavus.Tests;

namespace Tavus.AspNetCore.Tests;

/// <summary>The endpoints of an application read and write the library's types in the JSON format of the Tavus API.</summary>
public class MinimalApiTests
{
    private const string Json = """{"persona_id":"p1","pipeline_mode":"new","layers":{"llm":{"extra_body":{"a":[1,2.50]}}},"unknown":{"x":1.50}}""";

    [Fact]
    public async Task Persona_in_an_application_response_keeps_the_member_names_and_values_of_the_Tavus_API()
    {
        await using var host = await TestHost.StartAsync();
        host.Stub.Personas.AddJson(Json);

        JsonAssert.Equal(Json, await host.GetTextAsync("/personas/p1"));
    }

    [Fact]
    public async Task Request_body_is_bound_with_its_unknown_members()
    {
        await using var host = await TestHost.StartAsync();

        await host.PostAsync("/personas", """{"persona_name":"Coach","system_prompt":"Be kind.","pipeline_mode":"new","unknown":{"x":1e2}}""");

        JsonAssert.Equal("""{"persona_name":"Coach","system_prompt":"Be kind.","pipeline_mode":"new","unknown":{"x":1e2}}""", host.Stub.Requests.Single().Body!);
    }

    [Theory]
    [InlineData("/query?mode=echo", "echo")]
    [InlineData("/query?mode=of%20tomorrow", "of tomorrow")]
    [InlineData("/query", "none")]
    [InlineData("/route/full", "full")]
    public async Task Open_enum_is_bound_from_route_and_query(string path, string expected)
    {
        await using var host = await TestHost.StartAsync(configure: static application =>
        {
            application.MapGet("/query", static (PipelineMode? mode) => mode?.Value ?? "none");
            application.MapGet("/route/{mode}", static (PipelineMode mode) => mode.Value);
        });

        Assert.Equal(expected, await host.GetTextAsync(path));
    }

    [Theory]
    [InlineData("/patch", """[{"op":"remove","path":"/a"}]""")]
    [InlineData("/optional-patch", """[{"op":"remove","path":"/a"}]""")]
    [InlineData("/raw", """{"a":[1.50]}""")]
    [InlineData("/optional-raw", """{"a":[1.50]}""")]
    public async Task JsonPatch_and_RawJson_with_FromBody_are_bound_from_the_body(string path, string json)
    {
        await using var host = await TestHost.StartAsync(configure: static application =>
        {
            application.MapPost("/patch", static ([FromBody] JsonPatch patch) => patch.ToJson());
            application.MapPost("/optional-patch", static ([FromBody] JsonPatch? patch) => patch?.ToJson());
            application.MapPost("/raw", static ([FromBody] RawJson raw) => raw.ToJson());
            application.MapPost("/optional-raw", static ([FromBody] RawJson? raw) => raw?.ToJson());
        });

        JsonAssert.Equal(json, await host.PostAsync(path, json));
    }

    [Fact]
    public async Task JsonPointer_is_bound_from_the_query()
    {
        await using var host = await TestHost.StartAsync(configure: static application => application.MapGet("/query", static (JsonPointer path) => path.Segments[0]));

        Assert.Equal("a/b", await host.GetTextAsync("/query?path=/a~1b"));
    }

    [Fact]
    public async Task HybridCache_returns_an_equal_copy_of_a_cached_persona()
    {
        await using var host = await TestHost.StartAsync(static services => services.AddHybridCache());
        var persona = Persona.Parse(Json);

        var cached = await host.Service<HybridCache>().GetOrCreateAsync("p1", _ => ValueTask.FromResult(persona));

        Assert.NotSame(persona, cached);
        JsonAssert.Equal(Json, cached.ToJson());
    }

    [Fact]
    public async Task Controller_with_NewtonsoftJson_reads_and_writes_a_persona_without_loss()
    {
        await using var host = await TestHost.StartAsync(
            static services => services.AddControllers().AddNewtonsoftJson().AddApplicationPart(typeof(EchoController).Assembly),
            static application => application.MapControllers());

        JsonAssert.Equal(Json, await host.PostAsync("/echo", Json));
    }
}
