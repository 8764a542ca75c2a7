using System.ComponentModel;
using System.Reflection;
using System.Text.Json;

namespace Tavus.Documented;

/// <summary>Calls any operation of the OpenAPI document through the public API of the client. The arguments come from the examples in that document.</summary>
internal static class DocumentedCall
{
    private const string Suffix = "WithResponseAsync";

    /// <summary>The ids of the operations that the client offers, composed of the names of its properties and methods.</summary>
    public static IEnumerable<string> Offered() =>
        from resource in typeof(TavusClient).GetProperties()
        from method in resource.PropertyType.GetMethods()
        where method.Name.EndsWith(Suffix, StringComparison.Ordinal) && !method.GetParameters().Any(static parameter => typeof(Delegate).IsAssignableFrom(parameter.ParameterType))
        let verb = method.Name[..^Suffix.Length]
        select $"{resource.Name}_{(verb == "ListPage" ? "List" : verb)}";

    public static async Task<TavusResponse> SendAsync(TavusClient client, DocumentedOperation operation)
    {
        var resource = typeof(TavusClient).GetProperty(operation.Resource)!;
        var verb = operation.Verb == "List" ? "ListPage" : operation.Verb;
        var method = resource.PropertyType.GetMethod(verb + Suffix)!;
        var arguments = method.GetParameters().Select(parameter => Argument(parameter, operation)).ToArray();
        var task = (Task)method.Invoke(resource.GetValue(client), BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
        await task;
        return (TavusResponse)task.GetType().GetProperty("Result")!.GetValue(task)!;
    }

    private static object? Argument(ParameterInfo parameter, DocumentedOperation operation)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type == typeof(JsonPatch) ? JsonPatch.Parse(operation.RequestBody!.ToJsonString())
            : typeof(ITavusModel).IsAssignableFrom(type) ? type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [operation.RequestBody!.ToJsonString()])
            : operation.Verb == "List" && parameter.Name == "options" ? Options(type, operation)
            : operation.Arguments.TryGetValue(parameter.Name!, out var text) ? Value(type, text)
            : Type.Missing;
    }

    /// <summary>The options of a list, with the example of each query parameter.</summary>
    private static object Options(Type type, DocumentedOperation operation)
    {
        var options = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties())
        {
            var name = property.Name == "PageSize" ? "limit" : JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);
            property.SetValue(options, Value(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, operation.Query[name]));
        }

        return options;
    }

    private static object? Value(Type type, string text) => type.IsAssignableFrom(typeof(string[])) ? text.Split(',') : TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text);
}
