using static Tavus.Generator.Emitting.GeneratedCode;

namespace Tavus.Generator.Emitting;

/// <summary>Emits the methods that wait for an object by repeating the call that gets the object.</summary>
internal static class WaitEmitter
{
    public static ClientMethod Method(WaitModel wait)
    {
        var (id, type, words) = (wait.Id.CSharpName, $"global::Tavus.{wait.ObjectType}", Words.Of(wait.ObjectType));
        var query = string.Concat(wait.Query.Select(static flag => $"{flag.Name}: {flag.Value}, "));
        var failed = wait.Failed.Count == 0 ? null : WaitWords.Join(wait.Failed, Code);
        var renewal = wait.Renewed is not { } renewed ? "" : $"""

            /// If the service processes {Words.WithArticle(words)} again, it may still return the earlier state at first. To wait for the new state, set <c>Previous</c>
            /// in the options. A final state then ends the wait only if <c>{renewed.Path}</c> has changed, or if an earlier poll of this wait returned a state that is not final.
            """;
        return new(
            $"""
            /// <summary>{WaitWords.Summarize(wait, Code)}</summary>
            /// <remarks>
            /// The wait {(failed is null ? "" : $"fails if the state is {failed}. It ")}continues in any other state, documented or not. A poll that fails after its own retries (connection, 429, 5xx) is
            /// repeated; the third failure in a row ends the wait.{renewal}
            /// </remarks>
            /// <param name="{id}">{Escape(wait.Id.Description)}</param>
            /// <param name="options">How often to poll, and for how long. Default: null, which means the times in the summary.</param>
            /// <param name="cancellationToken">Cancels the wait, and the current call.</param>
            /// <returns>The {words}, as the last poll returned it.</returns>
            /// <exception cref="global::System.ArgumentException">The id is empty or would lead to another resource, or a time in the options is out of range.</exception>
            /// <exception cref="global::Tavus.TavusWaitException">{(failed is null ? "The wait timed out." : $"The state of the {words} is {failed}, or the wait timed out.")} The exception contains the {words}.</exception>
            {ExceptionDocumentation.OfCallById}
            """,
            $"{TaskType}<{type}> Wait{wait.Name}Async(string {id}, global::Tavus.TavusWaitOptions<{type}>? options = null, {TokenParameter})",
            $"global::Tavus.Resources.Waiting.RunAsync(transport, {wait.Name}Rule, {id}, () => {wait.Operation.Verb}WithResponseAsync({id}, {query}cancellationToken: cancellationToken), options, cancellationToken)");
    }

    /// <summary>Emits the field with the rule: when to poll, and which states end the wait.</summary>
    public static string Rule(WaitModel wait)
    {
        var reason = wait.Reason is { } text ? $"\n    GetReason = static item => {Read("item", text)}," : "";
        var renewal = wait.Renewed is { } renewed ? $"\n    GetRenewal = static item => {Read("item", renewed)}," : "";
        return $$"""
            private static readonly global::Tavus.Resources.WaitRule<global::Tavus.{{wait.ObjectType}}> {{wait.Name}}Rule = new({{Literals(wait.Operation.Id, Words.Of(wait.ObjectType))}}, {{Time(wait.IntervalSeconds)}}, {{Time(wait.TimeoutSeconds)}}, static item => {{States(wait.State)}})
            {
                Ready = [{{Literals(wait.Ready)}}],
                Failed = [{{Literals(wait.Failed)}}],{{reason}}{{renewal}}
            };
            """;
    }

    /// <summary>The expression for the state of an object. If the items of a list have states, this is the state of the last item.</summary>
    public static string LastState(WaitMemberModel member) => member.List is null ? Read("item", member) : $"global::System.Linq.Enumerable.LastOrDefault({States(member)})";

    private static string States(WaitMemberModel member) => member.List is null
        ? $"[{Read("item", member)}]"
        : $"global::System.Linq.Enumerable.Select(item.{member.List.CSharpName} ?? [], static part => {Read("part", member)})";

    private static string Read(string owner, WaitMemberModel member) => $"{owner}.{member.Property.CSharpName}{(member.Property.Type.Kind == TypeKind.OpenEnum ? "?.Value" : "")}";

    private static string Code(string text) => $"<c>{Escape(text)}</c>";

    private static string Time(double seconds) => FormattableString.Invariant($"global::System.TimeSpan.FromSeconds({seconds}d)");
}
