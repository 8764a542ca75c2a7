namespace Tavus.Generator.Emitting;

/// <summary>Emits a list for the command line: its calls, and the columns of its table.</summary>
internal static class CliListEmitter
{
    public static void Emit(CodeWriter code, ApiModel model, ListModel list)
    {
        var (id, resource) = (GeneratedCode.Literal(list.Operation.Id), list.Operation.Resource);
        var columns = Columns(model.Object(list.ItemType), list).ToList();
        code.Line($"    List = new({id},")
            .Line("        static async (client, arguments, number, pageSize, token) =>")
            .Line("        {")
            .Line($"            var options = new global::Tavus.{ListOptionsEmitter.NameOf(list)} {{ PageSize = pageSize, {string.Concat(list.Filters.Select(static filter => $"{filter.PropertyName} = {CliParameter.Argument(filter)}, "))}}};")
            .Line($"            var response = await ((global::Tavus.{resource}Client)client.{resource}).ReadPageAsync(number, options, token).ConfigureAwait(false);")
            .Line($"            return (ApiResponse.Of(response), global::Tavus.Resources.Paging.ToPage<ITavusModel>({id}, response.Value.Data, {(list.HasTotalCount ? "response.Value.TotalCount" : "null")}, number, pageSize));")
            .Line("        },")
            .Line("        [")
            .Lines(columns.Select(property => $"            new({GeneratedCode.Literal(Heading(property, columns))}, static item => {Value(property, model.Object(list.ItemType), list)}),"))
            .Line("        ]),");
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
}
