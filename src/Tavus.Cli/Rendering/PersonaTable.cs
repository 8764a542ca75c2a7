using System.Globalization;
using Spectre.Console;

namespace Tavus.Cli.Rendering;

/// <summary>Personas, one a line, by what tells them apart.</summary>
internal sealed class PersonaTable(IAnsiConsole console)
{
    private readonly OutputTable _table = new(console, "ID", "NAME", "MODE", "CREATED");
    private bool _isEmpty = true;

    public void Add(Persona persona)
    {
        _isEmpty = false;
        _table.Add(
            persona.PersonaId ?? "",
            persona.PersonaName ?? "",
            persona.PipelineMode?.Value ?? "",
            persona.CreatedAt?.UtcDateTime.ToString("u", CultureInfo.InvariantCulture) ?? "");
    }

    public void Write()
    {
        if (_isEmpty)
        {
            console.WriteLine("No personas.");
        }
        else
        {
            _table.Write();
        }
    }
}
