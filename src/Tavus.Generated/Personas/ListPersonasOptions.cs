namespace Tavus;

/// <summary>Which personas to list, and how.</summary>
public sealed class ListPersonasOptions
{
    /// <summary>How many personas are asked for at once, from 1. Default: 100. The service may give fewer.</summary>
    public int PageSize { get; set; } = 100;

    /// <summary>Whose personas to list. Default: null, all.</summary>
    public PersonaType? PersonaType { get; set; }
}
