using Microsoft.Extensions.DependencyInjection;
using Tavus;

// Calls the service at the address args[1] with the kind of client in args[0], and prints the results or the failure.
void Configure(TavusClientOptions options) => (options.ApiKey, options.BaseUrl, options.MaxRetries) = ("key-of-the-caller", new Uri(args[1]), 0);

var services = new ServiceCollection();
services.AddTavusClient(Configure);
using var provider = services.BuildServiceProvider();
using var httpClient = new HttpClient();
var options = new TavusClientOptions();
Configure(options);
using var client = args[0] switch
{
    "own" => new TavusClient(options),
    "injected" => new TavusClient(options, httpClient),
    "registered" => provider.GetRequiredService<TavusClient>(),
    var other => throw new ArgumentException(other),
};
try
{
    var created = await client.Personas.CreateAsync(new CreatePersonaRequest { PersonaName = "Coach", SystemPrompt = "Be brief." });
    var updated = await client.Personas.UpdateAsync(created.PersonaId, static persona => persona.PersonaName = "Guide");
    var persona = await client.Personas.GetAsync(created.PersonaId);
    Console.WriteLine($"{updated.Changed}: {persona.PersonaName}");
    await foreach (var listed in client.Personas.ListAsync())
    {
        Console.WriteLine($"Listed: {listed.PersonaName}");
    }

    await client.Personas.DeleteAsync(created.PersonaId);
    await client.Personas.GetAsync(created.PersonaId);
}
catch (TavusException exception)
{
    Console.WriteLine($"{exception.GetType().Name}: {exception.Message}");
}
