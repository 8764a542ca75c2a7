using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;
using Tavus.Tests;

namespace Tavus.AspNetCore.Tests;

/// <summary>An application reads and writes the library's types in the JSON of the API.</summary>
public class MinimalApiTests
{
    private const string Json = """{"persona_id":"p1","pipeline_mode":"new","layers":{"llm":{"extra_body":{"a":[1,2.50]}}},"unknown":{"x":1.50}}""";

    [Fact]
    public async Task A_response_has_the_names_and_values_of_the_API()
    {
        await using var host = await TestHost.StartAsync();
        host.Stub.Personas.AddJson(Json);

        JsonAssert.Equal(Json, await host.GetTextAsync("/personas/p1"));
    }

    [Fact]
    public async Task A_request_is_bound_with_its_undocumented_members()
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
    public async Task An_open_enum_is_bound_from_the_address(string path, string expected)
    {
        await using var host = await TestHost.StartAsync(configure: static application =>
        {
            application.MapGet("/query", static (PipelineMode? mode) => mode?.Value ?? "none");
            application.MapGet("/route/{mode}", static (PipelineMode mode) => mode.Value);
        });

        Assert.Equal(expected, await host.GetTextAsync(path));
    }

    [Fact]
    public async Task A_cache_gives_back_what_it_was_given()
    {
        await using var host = await TestHost.StartAsync(static services => services.AddHybridCache());
        var persona = Persona.Parse(Json);

        var cached = await host.Service<HybridCache>().GetOrCreateAsync("p1", _ => ValueTask.FromResult(persona));

        Assert.NotSame(persona, cached);
        JsonAssert.Equal(Json, cached.ToJson());
    }

    [Fact]
    public async Task Controllers_with_Newtonsoft_do_the_same()
    {
        await using var host = await TestHost.StartAsync(
            static services => services.AddControllers().AddNewtonsoftJson().AddApplicationPart(typeof(EchoController).Assembly),
            static application => application.MapControllers());

        JsonAssert.Equal(Json, await host.PostAsync("/echo", Json));
    }
}
