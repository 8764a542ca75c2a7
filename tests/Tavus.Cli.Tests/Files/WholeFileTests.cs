using System.Runtime.Versioning;
using System.Text;
using Tavus.Cli.Tests.Running;
using Tavus.TestServers;

namespace Tavus.Cli.Tests.Files;

/// <summary>Writing the id replaces the user's file completely or not at all. The encoding, the permissions and a symbolic link to the file are kept.</summary>
public sealed class WholeFileTests : IAsyncDisposable
{
    private const string Id = "pd85ed7996e5";
    private readonly TemporaryFolder _folder = new();
    private readonly RawServer _service = new(RawResponse.With(200, $$"""{"persona_id":"{{Id}}"}"""));

    public static TheoryData<Encoding> Encodings => new(
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true));

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        await _service.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Apply_keeps_the_encoding_and_line_endings_when_writing_the_id_into_the_file(Encoding encoding)
    {
        var file = _folder.PathOf("c.yaml");
        await File.WriteAllBytesAsync(file, [.. encoding.Preamble, .. encoding.GetBytes("persona_name: é\r\nsystem_prompt: x\r\n")]);

        Assert.Equal(0, (await ApplyAsync(file)).ExitCode);

        byte[] expected = [.. encoding.Preamble, .. encoding.GetBytes($"persona_id: {Id}\r\npersona_name: é\r\nsystem_prompt: x\r\n")];
        Assert.Equal(expected, await File.ReadAllBytesAsync(file));
    }

    [ProgramFact("bash")]
    [UnsupportedOSPlatform("windows")]
    public async Task Apply_keeps_the_file_mode_and_the_symbolic_link_when_writing_the_id()
    {
        var file = _folder.Write("real.yaml", "system_prompt: x\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherWrite);
        var link = _folder.PathOf("link.yaml");
        File.CreateSymbolicLink(link, "real.yaml");

        Assert.Equal(0, (await ApplyAsync(link)).ExitCode);

        Assert.Equal("real.yaml", new FileInfo(link).LinkTarget);
        Assert.Equal($"persona_id: {Id}\nsystem_prompt: x\n", await File.ReadAllTextAsync(file));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherWrite, File.GetUnixFileMode(file));
        Assert.Equal(2, Directory.GetFiles(Path.GetDirectoryName(file)!).Length);
    }

    [ProgramFact("bash")]
    public async Task Apply_follows_a_relative_link_in_the_current_folder()
    {
        var (link, target) = ($"{Path.GetRandomFileName()}.yaml", $"{Path.GetRandomFileName()}.yaml");
        await File.WriteAllTextAsync(target, "system_prompt: x\n");
        File.CreateSymbolicLink(link, target);
        try
        {
            var result = await ApplyAsync(link);

            Assert.Equal("", result.Error);
            Assert.Equal($"persona_id: {Id}\nsystem_prompt: x\n", await File.ReadAllTextAsync(target));
        }
        finally
        {
            File.Delete(link);
            File.Delete(target);
        }
    }

    /// <summary>A limit on file sizes simulates a full disk, and also a process that is killed while it writes.</summary>
    [ProgramFact("bash")]
    public async Task A_full_disk_leaves_the_file_unchanged_when_apply_writes_the_id()
    {
        const int Limit = 8;
        var text = $"system_prompt: {new string('x', 2 * Limit * 1024)}\n";
        var file = _folder.Write("c.yaml", text);
        var variables = new Dictionary<string, string>
        {
            ["TAVUS_API_KEY"] = "any",
            ["TAVUS_BASE_URL"] = _service.Url.OriginalString,
            ["DOTNET_EnableWriteXorExecute"] = "0", // Without this, the limit would also affect the in-memory files that the .NET runtime creates.
        };

        using var tool = ToolProcess.Start(variables, "bash", ["-c", $"ulimit -f {Limit}; exec dotnet \"$0\" personas apply \"$1\" --yes", ToolProcess.Path, file]);
        tool.Input.Close();
        var result = await tool.WaitAsync();

        Assert.NotEqual(0, result.ExitCode);
        Assert.Equal("POST", (await _service.FirstRequest).RequestLine.Split(' ')[0]);
        Assert.Equal(text, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Apply_prints_the_id_and_exits_with_4_when_the_file_cannot_be_edited()
    {
        var file = _folder.Write("c.yaml", "&a {system_prompt: x}\n");

        var result = await ApplyAsync(file);

        Assert.Equal(4, result.ExitCode);
        Assert.Equal($"Created persona {Id}.", result.Lines[^1]);
        Assert.Equal($"tavus: The id cannot be written into {file} (the file has no safe place for the id): add 'persona_id: {Id}' before the first member of the file, or the next apply creates another persona.", result.OnlyErrorLine);
    }

    [Fact]
    public async Task Invisible_characters_of_a_new_id_are_escaped_in_the_file()
    {
        await using var service = new RawServer(RawResponse.With(200, """{"persona_id":"p\u202e1\n"}"""));
        var file = _folder.Write("c.yaml", "system_prompt: x\n");

        await ApplyAsync(file, service);

        Assert.Equal("persona_id: \"p\\u202e1\\n\"\nsystem_prompt: x\n", await File.ReadAllTextAsync(file));
    }

    private Task<RunResult> ApplyAsync(string file, RawServer? service = null) => new InProcess
    {
        Variables = { ["TAVUS_API_KEY"] = "any", ["TAVUS_BASE_URL"] = (service ?? _service).Url.OriginalString },
    }.RunAsync("personas", "apply", file, "--yes");
}
