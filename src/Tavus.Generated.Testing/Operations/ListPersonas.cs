using System.Globalization;
using System.Net;

namespace Tavus.Testing;

internal static class ListPersonas
{
    public static Answer Answer(PersonaStore personas, DocumentedOperation operation, StubRequest request)
    {
        var query = QueryArguments.Of(request.Query);
        if (AtLeastOne(query, "limit", otherwise: 10) is not { } limit)
        {
            return AnswerOf.Error("Invalid limit");
        }

        if (AtLeastOne(query, "page", otherwise: 1) is not { } page)
        {
            return AnswerOf.Error("Invalid page");
        }

        var type = query.TryGetValue("persona_type", out var text) ? new PersonaType(text) : (PersonaType?)null;
        if (type is { } wanted && !PersonaType.DocumentedValues.Contains(wanted))
        {
            return AnswerOf.Error("Invalid persona_type");
        }

        var (found, totalCount) = personas.List(type, (page - 1L) * limit, limit);
        var items = string.Join(",", found.Select(static persona => persona.Json.ToJson()));
        return AnswerOf.Json(HttpStatusCode.OK, $$"""{"data":[{{items}}],"total_count":{{totalCount.ToString(CultureInfo.InvariantCulture)}}}""");
    }

    /// <returns>Null if the argument is there, but is no whole number from 1.</returns>
    private static int? AtLeastOne(IReadOnlyDictionary<string, string> query, string name, int otherwise)
    {
        if (!query.TryGetValue(name, out var text))
        {
            return otherwise;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number : null;
    }
}
