namespace Tavus.Aot.Tests;

/// <summary>Compares the size of a program that uses the library with that of a hand-written equivalent.</summary>
[Collection(nameof(PublishedPrograms))]
public class SizeTests(PublishedPrograms programs)
{
    /// <summary>What a program does not use must not make it larger: further resources leave the size of a program of one resource as it was.</summary>
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
