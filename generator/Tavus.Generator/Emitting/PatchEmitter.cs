using static Tavus.Generator.Emitting.GeneratedCode;

namespace Tavus.Generator.Emitting;

/// <summary>Emits the methods that change an object: with a JSON Patch, or by changing the object that was read and sending the difference.</summary>
internal static class PatchEmitter
{
    private const string Result = $"{TaskType}<global::Tavus.PatchResult>";
    private const string Response = $"{TaskType}<global::Tavus.TavusResponse<global::Tavus.PatchResult>>";

    /// <param name="patch">The operation.</param>
    /// <param name="type">The schema of the object that Get returns; null if there is no Get.</param>
    public static IEnumerable<ClientMethod> Methods(OperationModel patch, string? type)
    {
        var (id, description) = (patch.PathParameters.Last().CSharpName, Escape(patch.PathParameters.Last().Description));
        return
        [
            new(
                $"""
                /// <summary>Changes individual members with a JSON Patch (RFC 6902).</summary>
                /// <remarks><c>{patch.Signature}</c>. The operations are applied in order, all of them or none.{(type is null ? "" : " UpdateAsync creates the patch from your changes.")}</remarks>
                /// <param name="{id}">{description}</param>
                /// <param name="patch">The operations; at least one.</param>
                /// <param name="cancellationToken">Cancels the call, up to the last byte of the response. A cancelled patch may or may not have taken effect.</param>
                /// <returns>Whether anything changed. No change (304) is not an error.</returns>
                /// <exception cref="global::System.ArgumentException">The id is empty or would lead to another resource, or the patch has no operation.</exception>
                /// <exception cref="global::Tavus.TavusPatchException">The service cannot apply the patch (422).</exception>
                {ExceptionDocumentation.OfCallById}
                """,
                $"{Result} PatchAsync(string {id}, global::Tavus.JsonPatch patch, {TokenParameter})",
                $"(await PatchWithResponseAsync({id}, patch, cancellationToken).ConfigureAwait(false)).Value"),
            new(
                """
                /// <summary>Changes individual members with a JSON Patch (RFC 6902). Also returns the status, the headers and the request id.</summary>
                /// <returns>The response. Its value shows whether anything changed.</returns>
                /// <inheritdoc cref="PatchAsync" />
                """,
                $"{Response} PatchWithResponseAsync(string {id}, global::Tavus.JsonPatch patch, {TokenParameter})",
                $"global::Tavus.Resources.Patches.SendAsync(patch, () => SendPatchWithResponseAsync({id}, patch, cancellationToken))"),
            .. type is null ? [] : Updates(id, description, type),
        ];
    }

    private static IEnumerable<ClientMethod> Updates(string id, string description, string schema)
    {
        var (type, words) = ($"global::Tavus.{schema}", Words.Of(schema));
        var update = $$"""
            /// <summary>Reads {{Words.WithArticle(words)}}, calls <paramref name="change"/>, and sends the difference as a small JSON Patch (see <see cref="global::Tavus.JsonPatch.Between{T}"/>). Sends nothing if nothing changed.</summary>
            /// <remarks>
            /// Before it changes a value, the patch tests that the value is still the one that was read, so that concurrent changes are not overwritten. If a test
            /// fails, the {{words}} is read and changed again, at most three times. Two kinds of changes cannot be tested: new top-level members, and
            /// secrets that the service masks (<c>********</c>). The mask of a secret is never written back.
            /// </remarks>
            /// <param name="{{id}}">{{description}}</param>
            /// <param name="change">Changes the {{words}}; called once each time the {{words}} is read.</param>
            /// <param name="cancellationToken">Cancels the calls. A cancelled change may or may not have taken effect.</param>
            /// <returns>Whether anything changed, and the patch.</returns>
            /// <exception cref="global::System.ArgumentNullException"><paramref name="change"/> is null.</exception>
            /// <exception cref="global::System.ArgumentException">The id is empty or would lead to another resource, list items with masked secrets were reordered, or a text with a masked credential was changed.</exception>
            /// <exception cref="global::Tavus.TavusConflictException">Someone else kept changing the same members.</exception>
            /// <exception cref="global::Tavus.TavusPatchException">The service cannot apply the patch (422), and nobody else changed the same members.</exception>
            {{ExceptionDocumentation.OfCallById}}
            """;
        var updateWithResponse = $"""
            /// <summary>Reads {Words.WithArticle(words)}, calls <paramref name="change"/>, and sends the difference. Also returns the status, the headers and the request id of the last response.</summary>
            /// <returns>The last response. Its value contains the patch, and shows whether anything changed.</returns>
            {Inherited("UpdateAsync", type)}
            """;
        var value = $"(await UpdateWithResponseAsync({id}, change, cancellationToken).ConfigureAwait(false)).Value";
        var run = $$"""
            global::Tavus.Resources.Updating.RunAsync(
                    {{id}},
                    change,
                    () => GetWithResponseAsync({{id}}, cancellationToken: cancellationToken),
                    patch => PatchWithResponseAsync({{id}}, patch, cancellationToken))
            """;
        return
        [
            .. Overloads("UpdateAsync", Result, id, type, update, value, value),
            .. Overloads("UpdateWithResponseAsync", Response, id, type, updateWithResponse, $"UpdateWithResponseAsync({id}, global::Tavus.Resources.Updating.ToAsync(change), cancellationToken)", run),
        ];
    }

    /// <summary>The overloads of a method that takes a delegate: an action, an asynchronous function, and a function whose result is ignored.</summary>
    private static IEnumerable<ClientMethod> Overloads(string method, string result, string id, string type, string documentation, string ofAction, string ofFunction)
    {
        var function = $"global::System.Func<{type}, {TaskType}>";
        var parameters = $"change, {TokenParameter})";
        return
        [
            new(documentation, $"{result} {method}(string {id}, global::System.Action<{type}> {parameters}", ofAction),
            new(Inherited(method, type), $"{result} {method}(string {id}, {function} {parameters}", ofFunction),
            new(
                $"""
                /// <typeparam name="TIgnored">The type of the delegate's result, which is ignored. In F#, <c>task {"{ ... }"}</c> returns a unit.</typeparam>
                {Inherited(method, type)}
                """,
                $"{result} {method}<TIgnored>(string {id}, global::System.Func<{type}, {TaskType}<TIgnored>> {parameters}",
                $"{method}({id}, ({function})change, cancellationToken)"),
        ];
    }

    private static string Inherited(string method, string type) => $"/// <inheritdoc cref=\"{method}(string, global::System.Action{{{type}}}, global::System.Threading.CancellationToken)\" />";
}
