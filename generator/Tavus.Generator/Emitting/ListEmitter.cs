using static Tavus.Generator.Emitting.GeneratedCode;

namespace Tavus.Generator.Emitting;

/// <summary>Emits the methods that read a list: a single page, or all pages.</summary>
internal static class ListEmitter
{
    public static IEnumerable<ClientMethod> Methods(ListModel list)
    {
        var words = Words.Of(list.Operation.Resource);
        var options = $"global::Tavus.{ListOptionsEmitter.NameOf(list)}";
        var page = $"global::Tavus.Page<global::Tavus.{list.ItemType}>";
        yield return new(
            $"""
            /// <summary>Lists {words} over all pages. Requests the next page after you have read the last item of the current one, and keeps only one page in memory.</summary>
            /// <remarks>
            /// <c>{list.Operation.Signature}</c>. The list ends when the total number of {words} is reached. If the service returns no total number, or one that is too low, the
            /// list ends after a page that is shorter than an earlier one. An empty page always ends the list. Deleting objects while you enumerate does not hide other objects: if the total number falls, up to ten
            /// earlier pages are read again before the next page. An object created while you enumerate may appear twice or not at all.
            /// </remarks>
            /// <param name="options">The filters and the page size, copied before the first request. Default: null, which lists all {words}.</param>
            /// <param name="cancellationToken">Cancels the enumeration, including the request for a page.</param>
            /// <returns>The {words}, requested while enumerating. Enumerating throws the same exceptions as <see cref="ListPageAsync"/>.</returns>
            /// <exception cref="global::System.ArgumentOutOfRangeException"><see cref="{options}.PageSize"/> is less than 1.</exception>
            /// <exception cref="global::Tavus.TavusContractException">While enumerating: the service repeats a page.</exception>
            """,
            $"global::System.Collections.Generic.IAsyncEnumerable<global::Tavus.{list.ItemType}> ListAsync({options}? options = null, {TokenParameter})",
            $$"""
            {
                options = options?.Copy() ?? new {{options}}();
                global::Tavus.Resources.Paging.Validate(1, options.PageSize);
                return global::Tavus.Resources.Paging.ListAsync((pageNumber, token) => ListPageAsync(pageNumber, options, token), ListOperation.Id, static item => {{Identity(list)}}, cancellationToken);
            }
            """);
        yield return new(
            $"""
            /// <summary>Lists one page of {words}.</summary>
            /// <remarks><c>{list.Operation.Signature}</c>.</remarks>
            /// <param name="pageNumber">The number of the page, from 1.</param>
            /// <param name="options">The filters and the page size. Default: null, which means all {words} and 100 per page.</param>
            /// <param name="cancellationToken">Cancels the call, up to the last byte of the response.</param>
            /// <returns>The page. After the last page, an empty page.</returns>
            /// <exception cref="global::System.ArgumentOutOfRangeException"><paramref name="pageNumber"/> or <see cref="{options}.PageSize"/> is less than 1.</exception>
            {ExceptionDocumentation.OfEveryCall}
            """,
            $"{TaskType}<{page}> ListPageAsync(int pageNumber = 1, {options}? options = null, {TokenParameter})",
            $$"""
            {
                options ??= new {{options}}();
                global::Tavus.Resources.Paging.Validate(pageNumber, options.PageSize);
                var page = await SendListAsync({{Arguments(list)}}).ConfigureAwait(false);
                return {{ToPage(list, "page")}};
            }
            """);
        yield return new(
            $"""
            /// <summary>Lists one page of {words}. Also returns the status, the headers and the request id.</summary>
            /// <returns>The response with the page. After the last page, an empty page.</returns>
            /// <inheritdoc cref="ListPageAsync" />
            """,
            $"{TaskType}<global::Tavus.TavusResponse<{page}>> ListPageWithResponseAsync(int pageNumber = 1, {options}? options = null, {TokenParameter})",
            $$"""
            {
                options ??= new {{options}}();
                var response = await ReadPageAsync(pageNumber, options, cancellationToken).ConfigureAwait(false);
                return response.With({{ToPage(list, "response.Value")}});
            }
            """);
    }

    /// <summary>Emits the method that reads the body of a page, with the members beside the items.</summary>
    public static string ReadPage(ListModel list) => $$"""
        internal {{TaskType}}<global::Tavus.TavusResponse<global::Tavus.{{list.Operation.Result}}>> ReadPageAsync(int pageNumber, global::Tavus.{{ListOptionsEmitter.NameOf(list)}} options, global::System.Threading.CancellationToken cancellationToken)
        {
            global::Tavus.Resources.Paging.Validate(pageNumber, options.PageSize);
            return SendListWithResponseAsync({{Arguments(list)}});
        }
        """;

    /// <summary>The expression for a page, in a method with the parameters <c>pageNumber</c> and <c>options</c>.</summary>
    private static string ToPage(ListModel list, string body) =>
        $"global::Tavus.Resources.Paging.ToPage(ListOperation.Id, {body}.Data, {(list.HasTotalCount ? $"{body}.TotalCount" : "null")}, pageNumber, options.PageSize)";

    private static string Arguments(ListModel list) =>
        $"limit: options.PageSize, page: {(list.FirstPage == 1 ? "pageNumber" : "pageNumber - 1")}, "
        + $"{string.Concat(list.Filters.Select(static filter => $"{filter.CSharpName}: options.{filter.PropertyName}, "))}cancellationToken: cancellationToken";

    /// <summary>The expression for the text that identifies an item.</summary>
    private static string Identity(ListModel list) => list.IdentityProperty is null ? "item.ToJson()" : $"item.{list.IdentityProperty} ?? item.ToJson()";
}
