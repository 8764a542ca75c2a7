namespace Tavus.Aot.Tests;

/// <summary>Compares the size of a program that uses the library with that of a hand-written equivalent.</summary>
[Collection(nameof(PublishedPrograms))]
public class SizeTests(PublishedPrograms programs)
{
    /// <summary>The maximum size of the library in a program that uses one resource. Adding resources to the library must not enlarge such a program.</summary>
    private const long BytesForOneResource = 195_000;

    [Theory]
    [PublishedData(PublishedPrograms.AheadOfTime)]
    [PublishedData(PublishedPrograms.AheadOfTimeNet8)]
    public void A_native_AOT_program_is_no_larger_than_its_hand_written_equivalent(string program) =>
        Assert.InRange(programs[program].Bytes, 1, programs[$"{program}-hand-written"].Bytes);

    [Theory]
    [PublishedData(PublishedPrograms.Trimmed)]
    public void A_trimmed_program_of_one_resource_contains_at_most_195_kB_of_the_library(string program) =>
        Assert.InRange(LibraryBytes(program), 1, BytesForOneResource);

    /// <summary>Registering the client must not keep the clients of the other resources.</summary>
    [Theory]
    [PublishedData(PublishedPrograms.TrimmedWithDependencyInjection)]
    public void A_trimmed_program_that_registers_the_client_contains_at_most_4_percent_more_of_the_library(string program) =>
        Assert.InRange(LibraryBytes(program), 1, LibraryBytes(PublishedPrograms.Trimmed) * 104 / 100);

    private long LibraryBytes(string program) => new FileInfo(Path.Combine(programs[program].Folder, "Tavus.Generated.dll")).Length;
}
