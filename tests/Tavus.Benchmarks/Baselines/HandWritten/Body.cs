using System.Text.Json;

namespace Tavus.Benchmarks.Baselines.HandWritten;

/// <summary>Reads complete response bodies.</summary>
internal static class Body
{
    /// <summary>Reads the persona in the documented response, inside its envelope.</summary>
    public static Persona ReadResponse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        reader.Read();
        reader.Read();
        reader.Read();
        var persona = Persona.Read(ref reader, json);
        while (reader.Read())
        {
        }

        return persona;
    }

    public static List<Persona> ReadPage(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        reader.Read();
        reader.Read();
        var personas = new List<Persona>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            personas.Add(Persona.Read(ref reader, json));
        }

        while (reader.Read())
        {
        }

        return personas;
    }

    public static Persona ReadBare(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var persona = Persona.Read(ref reader, json);
        reader.Read();
        return persona;
    }
}
