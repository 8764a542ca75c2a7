using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;
using Tavus;
using Tavus.AspNetCore;

// A web application that describes its API with Swashbuckle, whose version of Microsoft.OpenApi is newer than that of ASP.NET Core.
var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"]);
builder.Services.AddTavusClient(static options => options.ApiKey = "any");
builder.Services.AddEndpointsApiExplorer().AddSwaggerGen(static options => options.SchemaFilter<TavusSchemaFilter>());

var app = builder.Build();
app.UseSwagger();
app.MapGet("/personas/{id}", static Task<Persona> (string id, IPersonasClient personas) => personas.GetAsync(id));
await app.StartAsync();

using var browser = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
Console.WriteLine((await browser.GetStringAsync("/swagger/v1/swagger.json")).Contains("\"tts_engine\"", StringComparison.Ordinal));

internal sealed class TavusSchemaFilter : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context) =>
        TavusSchemas.TryApply(context.Type, schema, type => context.SchemaGenerator.GenerateSchema(type, context.SchemaRepository));
}
