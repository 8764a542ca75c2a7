namespace Tavus.Testing;

/// <summary>Carries out a request on the personas in memory.</summary>
/// <returns>What the service answers to it.</returns>
internal delegate Answer StatefulOperation(PersonaStore personas, DocumentedOperation operation, StubRequest request);
