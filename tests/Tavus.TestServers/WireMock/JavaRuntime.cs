using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Tavus.TestServers.WireMock;

/// <summary>The Java that WireMock runs on.</summary>
internal static partial class JavaRuntime
{
    private const int MinimumVersion = 17;

    private const string Instruction = "These tests talk to WireMock, which needs Java 17 or later: install one (such as OpenJDK) and see that it is the 'java' on the PATH.";

    /// <exception cref="InvalidOperationException">There is no Java, or it is too old; the message says what to install.</exception>
    public static async Task EnsureUsableAsync(string command = "java") => EnsureUsable(await AskVersionAsync(command));

    /// <param name="answer">What <c>java -version</c> says, such as <c>openjdk version "17.0.15"</c>.</param>
    public static void EnsureUsable(string answer)
    {
        var match = VersionPattern().Match(answer);
        if (!match.Success)
        {
            throw new InvalidOperationException($"'java -version' names no version: {answer.Trim()} {Instruction}");
        }

        var version = int.Parse(match.Groups["major"].Value, CultureInfo.InvariantCulture);
        if (version < MinimumVersion)
        {
            throw new InvalidOperationException($"Java {version} is too old. {Instruction}");
        }
    }

    // Up to Java 8, the major version came after "1.".
    [GeneratedRegex("""version "(1\.)?(?<major>[0-9]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex VersionPattern();

    private static async Task<string> AskVersionAsync(string command)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, "-version") { RedirectStandardError = true })!;
            var answer = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return answer;
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException($"'{command}' was not found. {Instruction}", exception);
        }
    }
}
