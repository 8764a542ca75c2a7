namespace Tavus.LoadTests.Runs;

internal static class Heap
{
    /// <summary>The bytes in use after a full garbage collection.</summary>
    public static long Measure()
    {
        for (var i = 0; i < 2; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
