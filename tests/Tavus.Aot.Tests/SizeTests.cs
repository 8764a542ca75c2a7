namespace Tavus.Aot.Tests;

/// <summary>Compares the size of a program that uses the library with that of a hand-written equivalent.</summary>
[Collection(nameof(PublishedPrograms))]
public class SizeTests(PublishedPrograms programs)
{
    /// <summary>The size when personas were the only resource. What a program does not use must not make it larger.</summary>
    private const long BytesForOneResource = 188_416;

    [Theory]
    [PublishedData(PublishedPrograms.AheadOfTime)]
    public void A_native_AOT_program_is_no_larger_than_its_hand_written_equivalent(string program) =>
        Assert.InRange(programs[program].Bytes, 1, programs[PublishedPrograms.HandWritten].Bytes);

    [Theory]
    [PublishedData(PublishedPrograms.Trimmed)]
    public void A_trimmed_program_of_one_resource_contains_no_more_of_the_library_than_before_there_were_others(string program) =>
        Assert.InRange(new FileInfo(Path.Combine(programs[program].Folder, "Tavus.Generated.dll")).Length, 1, BytesForOneResource);
}
