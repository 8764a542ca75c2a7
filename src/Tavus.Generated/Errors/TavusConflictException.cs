namespace Tavus;

/// <summary>An update was given up: each time that it was tried, someone else had changed the same members of the persona meanwhile. Nothing was overwritten.</summary>
public sealed class TavusConflictException : TavusException
{
    internal TavusConflictException(string personaId, int attempts, TavusApiException innerException)
        : base($"The persona '{personaId}' was changed by someone else during each of {attempts} attempts to update it. Nothing was overwritten; try again.", innerException)
    {
        PersonaId = personaId;
        Attempts = attempts;
    }

    /// <summary>The id of the persona.</summary>
    public string PersonaId { get; }
}
