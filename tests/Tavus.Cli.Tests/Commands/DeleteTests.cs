using Tavus.Cli.Tests.Running;
using Tavus.Testing;

namespace Tavus.Cli.Tests.Commands;

public sealed class DeleteTests : IDisposable
{
    private static readonly string[] Delete = ["personas", "delete", "p5317866", "--stub"];

    private readonly TavusStub _stub = new();

    public void Dispose() => _stub.Dispose();

    [Theory]
    [InlineData("y\n")]
    [InlineData(" YES \n")]
    public async Task Delete_removes_the_persona_when_the_user_answers_yes(string typed)
    {
        var result = await new InProcess { Stub = _stub, Typed = typed }.RunAsync(Delete);

        Assert.Equal("Delete persona p5317866 for good? [y/N] ", result.Terminal);
        Assert.Equal(["Deleted persona p5317866."], result.Lines);
        Assert.Empty(_stub.Personas);
        Assert.Equal(0, result.ExitCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("n\n")]
    [InlineData("yesterday\n")]
    public async Task Delete_sends_no_request_and_exits_with_130_unless_the_user_answers_yes(string typed)
    {
        var result = await new InProcess { Stub = _stub, Typed = typed }.RunAsync(Delete);

        Assert.Equal("", result.Output + result.Error);
        Assert.Empty(_stub.Requests);
        Assert.Equal(130, result.ExitCode);
    }

    [Fact]
    public async Task Delete_without_a_terminal_or_the_yes_option_exits_with_2()
    {
        var result = await new InProcess { Stub = _stub, PipedInput = "y\n" }.RunAsync(Delete);

        Assert.Equal("tavus: Cannot ask for confirmation without a terminal. Add --yes.", result.OnlyErrorLine);
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(_stub.Requests);
    }

    [Fact]
    public async Task Delete_with_the_yes_option_requires_no_confirmation()
    {
        var result = await new InProcess { Stub = _stub }.RunAsync([.. Delete, "--yes", "--json"]);

        Assert.Equal(["""{"persona_id":"p5317866","deleted":true}"""], result.Lines);
        Assert.Empty(_stub.Personas);
    }

    [Fact]
    public async Task Delete_of_an_unknown_id_exits_with_1()
    {
        var result = await new InProcess { Stub = _stub }.RunAsync("personas", "delete", "p0", "--stub", "--yes");

        Assert.EndsWith("Invalid persona_id. Check the id.", result.OnlyErrorLine, StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task The_confirmation_question_of_delete_escapes_control_characters_in_the_id()
    {
        var result = await new InProcess { Stub = _stub, Typed = "n" }.RunAsync("personas", "delete", "p1\u001b[2J\n", "--stub");

        Assert.Equal(@"Delete persona p1\u001b[2J\n for good? [y/N] ", result.Terminal);
    }
}
