namespace Tavus.Generator.Emitting;

/// <summary>Emits the options of a list: the size of a page, and a property for each filter.</summary>
internal static class ListOptionsEmitter
{
    public static string NameOf(ListModel list) => $"List{list.Operation.Resource}Options";

    public static string Emit(ListModel list)
    {
        var words = Words.Of(list.Operation.Resource);
        var code = CodeWriter.File("Tavus").Text($$"""
            /// <summary>The filters and the page size for listing {{words}}.</summary>
            {{GeneratedCode.Attribute}}
            public sealed partial class {{NameOf(list)}}
            """).Open().Text($$"""
            /// <summary>The number of {{words}} per request, from 1. Default: 100. The service may return fewer.</summary>
            public int PageSize { get; set; } = 100;
            """);
        foreach (var filter in list.Filters)
        {
            code.Line().Text($$"""
                /// <summary>{{GeneratedCode.Escape(filter.Description)}} Default: null.</summary>
                public {{CSharpType.Of(filter.Type)}}? {{filter.PropertyName}} { get; set; }
                """);
        }

        return code.Line().Text($"internal {NameOf(list)} Copy() => ({NameOf(list)})MemberwiseClone();").Finish();
    }
}
