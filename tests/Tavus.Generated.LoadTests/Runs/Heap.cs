namespace Tavus.LoadTests.Runs;

internal static class Heap
{
    /// <summary>How many bytes are in use, once all that is not has been collected.</summary>
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
