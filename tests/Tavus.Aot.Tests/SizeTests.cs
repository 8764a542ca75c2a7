namespace Tavus.Aot.Tests;

/// <summary>The size that the library adds to a program with one resource.</summary>
[Collection(nameof(PublishedPrograms))]
public class SizeTests(PublishedPrograms programs)
{
    [Theory]
    [PublishedData(PublishedPrograms.AheadOfTime)]
    public void A_native_AOT_program_is_no_larger_than_its_hand_written_equivalent(string program) =>
        Assert.InRange(programs[program].Bytes, 1, programs[PublishedPrograms.HandWritten].Bytes);
}
