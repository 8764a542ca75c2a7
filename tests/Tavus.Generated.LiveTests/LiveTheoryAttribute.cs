namespace Tavus.LiveTests;

/// <summary>A theory that calls the service, skipped with the reason if there is no key.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LiveTheoryAttribute : TheoryAttribute
{
    public LiveTheoryAttribute() => Skip = Service.Key is null ? "TAVUS_API_KEY is not set: the service is not called." : null;
}
