namespace Tavus.Generator.Emitting;

/// <summary>Emits the members of a client that use the calls emitted by NSwag: lists, patches, updates, waits and options.</summary>
internal static class ResourceEmitter
{
    public static string Emit(ResourceModel resource)
    {
        ClientMethod[] methods =
        [
            WithOptions(resource.Name),
            .. resource.List is { } list ? ListEmitter.Methods(list) : [],
            .. resource.Patch is { } patch ? PatchEmitter.Methods(patch, resource.PatchedType) : [],
            .. resource.Waits.Select(WaitEmitter.Method),
        ];
        string[] readPage = resource.List is null ? [] : [ListEmitter.ReadPage(resource.List)];
        return CodeWriter.File("Tavus")
            .Text($"""
                /// <summary>The operations on {Words.Of(resource.Name)}. {GeneratedCode.Escape(resource.Description)}</summary>
                /// <remarks>
                /// The library implements this interface, and minor versions add members. In tests, use a mocking library or <c>TavusStub</c> in place of an implementation of your own.
                /// Calls throw only <see cref="global::Tavus.TavusException"/>, <see cref="global::System.ArgumentException"/> for an argument that cannot be sent,
                /// <see cref="global::System.ObjectDisposedException"/> if the client was disposed, and <see cref="global::System.OperationCanceledException"/> if your own token is cancelled.
                /// </remarks>
                """)
            .Open($"partial interface I{resource.Name}Client")
            .Text(string.Join("\n\n", methods.Select(static method => method.Declaration)))
            .Close()
            .Line()
            .Open($"partial class {resource.Name}Client")
            .Text(string.Join("\n\n", [.. resource.Waits.Select(WaitEmitter.Rule), .. readPage, .. methods.Select(static method => method.Implementation)]))
            .Finish();
    }

    private static ClientMethod WithOptions(string resource) => new(
        """
        /// <summary>Creates a client whose calls use other options.</summary>
        /// <param name="options">The options that differ from this client's options; they are copied.</param>
        /// <returns>A client that shares the connections of this client.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="options"/> is null.</exception>
        /// <exception cref="global::System.ArgumentException">An option cannot be used. The message names the option and the reason.</exception>
        """,
        $"global::Tavus.I{resource}Client WithOptions(global::Tavus.TavusRequestOptions options)",
        $"new global::Tavus.{resource}Client(transport.With(options))");
}
