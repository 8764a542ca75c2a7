using System.Diagnostics.CodeAnalysis;

namespace Tavus.Transport;

/// <summary>Calls loggers, and listeners of activities and measurements. Their exceptions do not fail the call.</summary>
internal static class Observers
{
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Any failure of an observer.")]
    public static void Notify(Action notify)
    {
        try
        {
            notify();
        }
        catch (Exception)
        {
            // There is nowhere to report the exception.
        }
    }
}
