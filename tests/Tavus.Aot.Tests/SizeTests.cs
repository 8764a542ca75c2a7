namespace Tavus.Aot.Tests;

/// <summary>Compares the size of a program that uses the library with that of a hand-written equivalent.</summary>
[Collection(nameof(PublishedPrograms))]
public class SizeTests(PublishedPrograms programs)
{
    [Theory]
    [PublishedData(PublishedPrograms.AheadOfTime)]
    public void A_native_AOT_program_is_no_larger_than_its_hand_written_equivalent(string program) =>
        Assert.InRange(programs[program].Bytes, 1, programs[PublishedPrograms.HandWritten].Bytes);
}
