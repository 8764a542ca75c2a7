using System.Globalization;
using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;
using Tavus.Cli.Tests.Running;
using Tavus.Testing;

namespace Tavus.Cli.Tests.Commands;

public class ListTests
{
    private static readonly string[] List = ["personas", "list", "--stub"];

    [Fact]
    public async Task List_prints_personas_as_rows_of_a_table()
    {
        var stub = new TavusStub();
        stub.RespondWithExample("Personas_List", HttpStatusCode.OK, "onePage");

        var result = await new InProcess { Stub = stub }.RunAsync(List);

        Assert.Equal(
            [
                "ID            NAME         MODE  CREATED",
                "p5317866      Life Coach   full  2024-11-25 22:40:35Z",
                "pcb7a34da5fe  Sales Coach  echo  2026-07-14 17:00:00Z",
            ],
            result.Lines);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task List_prints_No_personas_when_the_list_is_empty()
    {
        var result = await new InProcess { Stub = Serving(0) }.RunAsync(List);

        Assert.Equal(["No personas."], result.Lines);
    }

    [Fact]
    public async Task List_with_json_prints_each_persona_on_one_line_with_masked_secrets()
    {
        var stub = new TavusStub();
        stub.Respond("Personas_List", HttpStatusCode.OK, """{"data":[{"persona_id":"p1","layers":{"llm":{"api_key":"secret-value","extra_body":{ "a\u001b":1.50 }}}},{"persona_id":"p2"}],"total_count":2}""");

        var masked = await new InProcess { Stub = stub }.RunAsync([.. List, "--json"]);
        var shown = await new InProcess { Stub = stub }.RunAsync([.. List, "--json", "--show-secrets"]);

        Assert.Equal(["""{"persona_id":"p1","layers":{"llm":{"api_key":"********","extra_body":{"a\u001b":1.50}}}}""", """{"persona_id":"p2"}"""], masked.Lines);
        Assert.Contains("secret-value", shown.Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(99, 1)]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(250, 3)]
    public async Task The_limit_option_applies_across_pages_and_requests_no_unneeded_page(int limit, int pages)
    {
        var stub = Serving(1000);

        var result = await new InProcess { Stub = stub }.RunAsync([.. List, "--json", "--limit", $"{limit}"]);

        Assert.Equal(limit, result.Lines.Count);
        Assert.Equal(pages, stub.Requests.Count);
    }

    [Fact]
    public async Task The_persona_type_option_is_sent_in_the_query()
    {
        var stub = Serving(1);

        await new InProcess { Stub = stub }.RunAsync([.. List, "--persona-type", "system"]);

        Assert.Contains("persona_type=system", Assert.Single(stub.Requests).Query, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--limit must be a whole number from 1 to 2147483647.", "--limit", "0")]
    [InlineData("--limit must be a whole number from 1 to 2147483647.", "--limit", "many")]
    [InlineData("--limit must be a whole number from 1 to 2147483647.", "--limit", "99999999999")]
    [InlineData("--persona-type must be one of: user, system.", "--persona-type", "mine")]
    public async Task An_invalid_value_of_a_list_option_exits_with_2(string message, params string[] options)
    {
        var result = await new InProcess().RunAsync([.. List, .. options]);

        Assert.Equal($"tavus: {message} See 'tavus personas list --help'.", result.OnlyErrorLine);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task A_long_list_shows_its_progress_on_a_terminal()
    {
        var result = await new InProcess { Stub = Serving(250), Typed = "" }.RunAsync(List);

        Assert.Contains("200 of 250", result.Terminal, StringComparison.Ordinal);
        Assert.Equal(251, result.Lines.Count);
    }

    [Fact]
    public async Task A_short_list_shows_no_progress_and_sends_one_request()
    {
        var stub = Serving(99);

        var result = await new InProcess { Stub = stub, Typed = "" }.RunAsync(List);

        Assert.DoesNotContain("99", result.Terminal, StringComparison.Ordinal);
        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task List_omits_a_column_without_values()
    {
        var stub = new TavusStub();
        stub.Respond("Personas_List", HttpStatusCode.OK, """{"data":[{"persona_id":"p1","disclosure_type":"auto"},{"persona_id":"p2","pipeline_mode":"echo"}]}""");

        var result = await new InProcess { Stub = stub }.RunAsync(List);

        Assert.Equal(["ID  MODE  DISCLOSURE", "p1        auto", "p2  echo"], result.Lines);
    }

    [Fact]
    public async Task List_wraps_the_widest_column_on_a_narrow_terminal()
    {
        var stub = new TavusStub();
        stub.Respond("Personas_List", HttpStatusCode.OK, """{"data":[{"persona_id":"p1","persona_name":"The coach with the long name 漢字"},{"persona_id":"p2"}],"total_count":2}""");

        var result = await new InProcess { Stub = stub, Width = 26 }.RunAsync(List);

        Assert.Equal(["ID  NAME", "p1  The coach with the", "    long name 漢字", "p2"], result.Lines);
    }

    [Fact]
    public async Task List_ends_even_if_the_terminal_is_narrower_than_one_character()
    {
        var stub = new TavusStub();
        stub.Respond("Personas_List", HttpStatusCode.OK, """{"data":[{"persona_id":"p1","persona_name":"漢字"}],"total_count":1}""");

        var result = await Task.Run(() => new InProcess { Stub = stub, Width = 1 }.RunAsync(List)).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(["p1  漢", "    字"], result.Lines.TakeLast(2));
    }

    [Fact]
    public async Task List_shows_control_characters_and_markup_in_names_as_plain_text()
    {
        var stub = new TavusStub();
        stub.Respond("Personas_List", HttpStatusCode.OK, """{"data":[{"persona_id":"p1","persona_name":"\u001b[2J\n[red]x"}],"total_count":1}""");

        var result = await new InProcess { Stub = stub }.RunAsync(List);

        Assert.Equal(@"p1  \u001b[2J\n[red]x", result.Lines[1]);
    }

    /// <summary>Creates a stub with the given number of personas.</summary>
    private static TavusStub Serving(int count)
    {
        var stub = new TavusStub();
        stub.Respond("Personas_List", (request, _) =>
        {
            var query = request.RequestUri!.Query.TrimStart('?').Split('&').Select(static pair => pair.Split('=')).ToDictionary(static pair => pair[0], static pair => pair[1]);
            var limit = int.Parse(query["limit"], CultureInfo.InvariantCulture);
            var start = (int.Parse(query["page"], CultureInfo.InvariantCulture) - 1) * limit;
            var items = Enumerable.Range(start, Math.Max(0, Math.Min(limit, count - start))).Select(static number => new JObject { ["persona_id"] = $"p{number}" });
            var body = new JObject { ["data"] = new JArray(items), ["total_count"] = count };
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(body.ToString(), Encoding.UTF8, "application/json") });
        });
        return stub;
    }
}
