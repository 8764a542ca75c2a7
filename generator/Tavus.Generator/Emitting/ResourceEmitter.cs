using Tavus.Generator.Model;

namespace Tavus.Generator.Emitting;

/// <summary>Emits the members of a client that use the calls emitted by NSwag: lists, patches, updates, waits and options.</summary>
internal static class ResourceEmitter
{
    public static string Emit(ResourceModel resource)
    {
        var code = CodeWriter.File("Tavus");
        code.Open($"partial interface I{resource.Name}Client");
        EmitOptionsDeclaration(code, resource);
        if (resource.List is { } list)
        {
            ListEmitter.EmitDeclarations(code, resource, list);
        }

        if (resource.Patch is { } patch)
        {
            PatchEmitter.EmitDeclarations(code, patch);
        }

        foreach (var wait in resource.Waits)
        {
            WaitEmitter.EmitDeclaration(code, wait);
        }

        code.Close().Line().Open($"partial class {resource.Name}Client")
            .Line($"public global::Tavus.I{resource.Name}Client WithOptions(global::Tavus.TavusRequestOptions options) => new global::Tavus.{resource.Name}Client(transport.With(options));");
        if (resource.List is { } listed)
        {
            ListEmitter.EmitBodies(code, resource, listed);
        }

        if (resource.Patch is { } patched)
        {
            PatchEmitter.EmitBodies(code, patched);
        }

        foreach (var wait in resource.Waits)
        {
            WaitEmitter.EmitBody(code, wait);
        }

        return code.Finish();
    }

    private static void EmitOptionsDeclaration(CodeWriter code, ResourceModel resource) => code.Text($$"""
        /// <summary>Creates a client whose calls use other options.</summary>
        /// <param name="options">The options that differ from this client's options; they are copied.</param>
        /// <returns>A client that shares the connections of this client.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="options"/> is null.</exception>
        /// <exception cref="global::System.ArgumentException">An option cannot be used. The message names the option and the reason.</exception>
        global::Tavus.I{{resource.Name}}Client WithOptions(global::Tavus.TavusRequestOptions options);
        """);
}
