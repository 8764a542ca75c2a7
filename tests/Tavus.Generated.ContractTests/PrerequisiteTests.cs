using Tavus.TestServers.WireMock;

namespace Tavus.ContractTests;

/// <summary>What is said where WireMock cannot run.</summary>
public class PrerequisiteTests
{
    private const string Instruction = "These tests talk to WireMock, which needs Java 17 or later: install one (such as OpenJDK) and see that it is the 'java' on the PATH.";

    [Theory]
    [InlineData("""openjdk version "17.0.15" 2025-04-15""")]
    [InlineData("""openjdk version "25" 2025-09-16""")]
    [InlineData("""openjdk version "24-ea" 2025-03-18""")]
    public void Java_17_and_later_will_do(string answer) => JavaRuntime.EnsureUsable(answer);

    [Theory]
    [InlineData("""java version "1.8.0_412" """, "Java 8 is too old.")]
    [InlineData("""openjdk version "16.0.2" 2021-07-20""", "Java 16 is too old.")]
    [InlineData("No Java runtime present.", "'java -version' names no version: No Java runtime present.")]
    public void Any_other_java_will_not(string answer, string problem)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => JavaRuntime.EnsureUsable(answer));

        Assert.Equal($"{problem} {Instruction}", exception.Message);
    }

    [Fact]
    public async Task Without_java_the_error_says_what_to_install()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(static () => JavaRuntime.EnsureUsableAsync("no-such-java"));

        Assert.Equal($"'no-such-java' was not found. {Instruction}", exception.Message);
    }

    [Fact]
    public async Task A_server_that_does_not_start_is_quoted()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(static () => WireMockProcess.StartAsync("no-such.jar", rootDirectory: "."));

        Assert.Contains("Unable to access jarfile no-such.jar", exception.Message, StringComparison.Ordinal);
    }
}
