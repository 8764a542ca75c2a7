namespace Tavus.Generator.Emitting;

/// <summary>Emits a list for the command line: its calls, and the columns of its table.</summary>
internal static class CliListEmitter
{
    public static void Emit(CodeWriter code, ApiModel model, ListModel list)
    {
        var resource = list.Operation.Resource;
        var columns = Columns(model.Object(list.ItemType), list).ToList();
        var listed = $"client.{resource}.ListAsync({OptionsOf(list)}(arguments, pageSize), token)";
        code.Line("    List = new(")
            .Line($"        static (client, arguments, pageSize, onPage, token) => onPage is null ? {listed} : global::Tavus.Resources.Paging.ListAsync(")
            .Line("            async (number, token) =>")
            .Line("            {")
            .Line($"                var page = await client.{resource}.ListPageWithResponseAsync(number, {OptionsOf(list)}(arguments, pageSize), token).ConfigureAwait(false);")
            .Line("                onPage(number, new ApiResponse(page.Value.Received, page.Drift, IsChanged: true));")
            .Line("                return page.Value;")
            .Line("            },")
            .Line($"            {GeneratedCode.Literal(list.Operation.Id)}, static item => {ListEmitter.Identity(list)}, token),")
            .Line($"        static async (client, arguments, token) => (await client.{resource}.ListPageAsync(1, {OptionsOf(list)}(arguments, 1), token).ConfigureAwait(false)).TotalCount,")
            .Line("        [")
            .Lines(columns.Select(property => $"            new({GeneratedCode.Literal(Heading(property, columns))}, static item => {Value(property, model.Object(list.ItemType), list)}),"))
            .Line("        ]),");
    }

    public static void EmitOptions(CodeWriter code, ListModel list)
    {
        var options = $"global::Tavus.{ListOptionsEmitter.NameOf(list)}";
        code.Line().Line($"private static {options} {OptionsOf(list)}(ApiArguments arguments, int pageSize) => new()")
            .Line("{")
            .Line("    PageSize = pageSize,")
            .Lines(list.Filters.Select(static filter => $"    {filter.PropertyName} = {CliArgument.Of(filter.Name, filter.Type)},"))
            .Line("};");
    }

    /// <summary>The columns: the id, names, open enums, and the time of creation, in this order.</summary>
    private static IEnumerable<PropertyModel> Columns(ObjectModel? item, ListModel list) => (item?.Properties ?? [])
        .Where(static property => !property.IsSecret)
        .Select(property => (Property: property, Rank: Rank(property, list)))
        .Where(static column => column.Rank is not null)
        .OrderBy(static column => column.Rank)
        .Select(static column => column.Property);

    private static int? Rank(PropertyModel property, ListModel list) => property switch
    {
        _ when property.CSharpName == list.IdentityProperty => 0,
        { JsonName: "name", Type.Kind: TypeKind.String } => 1,
        { Type.Kind: TypeKind.String } when property.JsonName.EndsWith("_name", StringComparison.Ordinal) => 1,
        { Type.Kind: TypeKind.OpenEnum } => 2,
        { JsonName: "created_at" } => 3,
        _ => null,
    };

    /// <summary>The last word of the property's name, or the words before it if an earlier column has the same last word. The heading <c>TYPE</c> is only for the type of the listed objects: for <c>replica_type</c>, it is <c>TYPE</c> in a list of replicas, and <c>REPLICA</c> in any other list.</summary>
    private static string Heading(PropertyModel property, List<PropertyModel> columns)
    {
        var (start, last) = Split(property);
        var isOther = last == "type" && columns[0].JsonName != $"{start}_id";
        return (start.Length == 0 || (!isOther && columns.First(column => Split(column).Last == last) == property) ? last : start).ToUpperInvariant();
    }

    private static (string Start, string Last) Split(PropertyModel property)
    {
        var name = property.JsonName.EndsWith("_at", StringComparison.Ordinal) ? property.JsonName.Substring(0, property.JsonName.Length - 3) : property.JsonName;
        var end = name.LastIndexOf('_');
        return (name.Substring(0, Math.Max(end, 0)), name.Substring(end + 1));
    }

    /// <summary>The value of a column. If the member with the id is missing, another member has the id.</summary>
    private static string Value(PropertyModel property, ObjectModel? item, ListModel list) =>
        string.Join(" ?? ", new[] { property, property.CSharpName == list.IdentityProperty ? item?.Find(CliEmitter.FallbackIdName) : null }.OfType<PropertyModel>().Select(member => $"((global::Tavus.{list.ItemType})item).{member.CSharpName}"));

    private static string OptionsOf(ListModel list) => $"{list.Operation.Resource}ListOptions";
}
