namespace Tavus.Aot.Tests;

/// <summary>Compares the size of a program that uses the library with that of a hand-written equivalent.</summary>
[Collection(nameof(PublishedPrograms))]
public class SizeTests(PublishedPrograms programs)
{
    /// <summary>The maximum size of the library in a program that uses one resource. Adding resources to the library must not enlarge such a program.</summary>
    private const long BytesForOneResource = 190_000;

    [Theory]
    [PublishedData(PublishedPrograms.AheadOfTime)]
    public void A_native_AOT_program_is_no_larger_than_its_hand_written_equivalent(string program) =>
        Assert.InRange(programs[program].Bytes, 1, programs[PublishedPrograms.HandWritten].Bytes);

    [Theory]
    [PublishedData(PublishedPrograms.Trimmed)]
    public void A_trimmed_program_of_one_resource_contains_at_most_190_kB_of_the_library(string program) =>
        Assert.InRange(new FileInfo(Path.Combine(programs[program].Folder, "Tavus.Generated.dll")).Length, 1, BytesForOneResource);
}
