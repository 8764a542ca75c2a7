using Tavus.Generator.Model;

namespace Tavus.Generator.Emitting;

/// <summary>Emits the methods that wait for an object by repeating the call that gets the object.</summary>
internal static class WaitEmitter
{
    public static void EmitDeclaration(CodeWriter code, WaitModel wait)
    {
        var words = Words.Of(wait.ObjectType);
        code.Line().Text($$"""
            /// <summary>{{WaitWords.Summarize(wait, Code)}}</summary>
            /// <remarks>
            /// The wait {{(wait.Failed.Count == 0 ? "" : $"fails if the state is {WaitWords.Join(wait.Failed, Code)}. It ")}}continues in any other state, documented or not. A poll that fails after its own retries (connection, 429, 5xx) is
            /// repeated; the third failure in a row ends the wait.
            """);
        if (wait.Renewed is { } renewed)
        {
            code.Text($$"""
                /// If the service makes {{Words.WithArticle(words)}} ready again, it may still return the earlier state at first. To wait for the new state, set <c>Previous</c>
                /// in the options. A final state then counts only if <c>{{renewed.Path}}</c> has changed, or if an earlier poll of this wait returned a state that is not final.
                """);
        }

        code.Text($$"""
            /// </remarks>
            /// <param name="{{wait.IdName}}">{{GeneratedCode.Escape(wait.IdDescription)}}</param>
            /// <param name="options">How often to poll, and for how long. Default: null, which means the times in the summary.</param>
            /// <param name="cancellationToken">Cancels the wait, and the current call.</param>
            /// <returns>The {{words}}, as the last poll returned it.</returns>
            /// <exception cref="global::System.ArgumentException">The id is empty or would lead to another resource, or a time in the options is out of range.</exception>
            /// <exception cref="global::Tavus.TavusWaitException">{{(wait.Failed.Count == 0 ? "The time ran out." : $"The state of the {words} is {WaitWords.Join(wait.Failed, Code)}, or the time ran out.")}} The exception contains the {{words}}.</exception>
            """)
            .Line(ExceptionDocumentation.NotFound)
            .Lines(ExceptionDocumentation.OfEveryCall)
            .Line($"{Signature(wait)};");
    }

    public static void EmitBody(CodeWriter code, WaitModel wait)
    {
        var type = $"global::Tavus.{wait.ObjectType}";
        var rule = $"{wait.Name}Rule";
        code.Line()
            .Line($"private static readonly global::Tavus.Resources.WaitRule<{type}> {rule} = new({GeneratedCode.Literal(wait.OperationId)}, {GeneratedCode.Literal(Words.Of(wait.ObjectType))}, {Time(wait.IntervalSeconds)}, {Time(wait.TimeoutSeconds)}, static item => {States(wait.State)})")
            .Open()
            .Line($"Ready = [{Literals(wait.Ready)}],")
            .Line($"Failed = [{Literals(wait.Failed)}],");
        if (wait.Reason is { } reason)
        {
            code.Line($"GetReason = static item => {Read("item", reason)},");
        }

        if (wait.Renewed is { } renewed)
        {
            code.Line($"GetRenewal = static item => {Read("item", renewed)},");
        }

        code.Close(";").Line()
            .Line($"public {Signature(wait)} =>")
            .Line($"    global::Tavus.Resources.Waiting.RunAsync(transport, {rule}, {wait.IdName}, () => {wait.Verb}WithResponseAsync({wait.IdName}, {string.Concat(wait.Query.Select(static flag => $"{flag.Name}: {flag.Value}, "))}cancellationToken: cancellationToken), options, cancellationToken);");
    }

    /// <summary>The expression for the state of an object. If the items of a list have states, this is the state of the last item.</summary>
    public static string LastState(WaitMemberModel member) => member.List is null ? Read("item", member) : $"global::System.Linq.Enumerable.LastOrDefault({States(member)})";

    private static string Signature(WaitModel wait) =>
        $"global::System.Threading.Tasks.Task<global::Tavus.{wait.ObjectType}> Wait{wait.Name}Async(string {wait.IdName}, global::Tavus.TavusWaitOptions<global::Tavus.{wait.ObjectType}>? options = null, global::System.Threading.CancellationToken cancellationToken = default)";

    private static string States(WaitMemberModel member) => member.List is null
        ? $"[{Read("item", member)}]"
        : $"global::System.Linq.Enumerable.Select(item.{member.List} ?? [], static part => {Read("part", member)})";

    private static string Read(string owner, WaitMemberModel member) => $"{owner}.{member.CSharpName}{(member.Kind == TypeKind.OpenEnum ? "?.Value" : "")}";

    private static string Code(string text) => $"<c>{GeneratedCode.Escape(text)}</c>";

    private static string Literals(EquatableArray<string> values) => string.Join(", ", values.Select(GeneratedCode.Literal));

    private static string Time(double seconds) => FormattableString.Invariant($"global::System.TimeSpan.FromSeconds({seconds}d)");
}
