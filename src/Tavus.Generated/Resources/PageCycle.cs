namespace Tavus.Resources;

/// <summary>Finds pages that repeat earlier ones. Brent's algorithm compares each page with the last one whose number is a power of two: this finds a cycle of any length, with the ids of one page in memory.</summary>
internal sealed class PageCycle
{
    private string[] _landmark = [];

    /// <summary>Records a page, and returns whether it repeats an earlier one. An empty page never does.</summary>
    public bool Receive(int pageNumber, string[] ids)
    {
        var repeats = ids.Length > 0 && ids.SequenceEqual(_landmark);
        if ((pageNumber & (pageNumber - 1)) == 0)
        {
            _landmark = ids;
        }

        return repeats;
    }
}
