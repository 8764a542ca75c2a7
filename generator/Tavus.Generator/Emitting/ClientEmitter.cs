namespace Tavus.Generator.Emitting;

/// <summary>Emits a property of the client for each resource. The property creates the resource's client on first use, so that trimming drops the resources that a program does not use.</summary>
internal static class ClientEmitter
{
    public static string Emit(IReadOnlyList<ResourceModel> resources)
    {
        var code = CodeWriter.File("Tavus").Open("partial class TavusClient");
        foreach (var name in resources.Select(static resource => resource.Name))
        {
            var type = $"global::Tavus.I{name}Client";
            var field = GeneratedCode.Field(name);
            code.Text($$"""
                private {{type}}? {{field}};

                /// <summary>The operations on {{Words.Of(name)}}.</summary>
                {{GeneratedCode.Attribute}}
                public {{type}} {{name}} => {{field}} ?? global::System.Threading.Interlocked.CompareExchange(ref {{field}}, new global::Tavus.{{name}}Client(_transport), null) ?? {{field}};

                """);
        }

        return code.Finish();
    }
}
