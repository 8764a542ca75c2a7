using System.Text.RegularExpressions;

namespace Tavus.Generator.Parsing;

/// <summary>Checks that the client can send all arguments of an operation, and that its path and names are valid in C#: NSwag's templates write them into C# unchanged.</summary>
internal sealed class OperationValidator(ParseContext context)
{
    private static readonly Regex Path = new(@"\A(/([A-Za-z0-9._~-]|[{][A-Za-z_][A-Za-z0-9_]*[}])+)+/?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex Tag = new(@"\A[A-Za-z][A-Za-z0-9 _-]*\z", RegexOptions.CultureInvariant);
    private static readonly Regex Name = new(@"\A[A-Za-z_][A-Za-z0-9_.-]*(\[\])?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The names that every generated method and its class already use.</summary>
    private static readonly string[] OwnNames = ["cancellationToken", "transport"];

    public void Validate(DocumentedOperation operation)
    {
        if (!Path.IsMatch(operation.Path))
        {
            context.Report(Descriptors.InvalidIdentifier, operation.Method, operation.Path, "a path", "Use segments of letters, digits and '._~-', and parameters in braces.");
        }

        Check(operation.Node.Get("tags").Items().FirstOrDefault(), Tag, "a tag", "Use letters, digits, '_', '-' and spaces, starting with a letter.");
        Check(operation.Node.Get("requestBody").Get("x-name"), Name, "a body");
        if (operation.Node.Get("security") is YamlSequenceNode { Children.Count: 0 })
        {
            context.ReportUnsupported(operation.Node.Key("security")!, "An operation without the API key", "Remove 'security: []': the client sends its key with every request.");
        }

        var names = new NameScope(context, "a parameter", "Give it another name with x-originalName.")
            .Reserve("a parameter of every generated method", OwnNames);
        foreach (var parameter in operation.Parameters)
        {
            Validate(parameter, names);
        }
    }

    private void Validate(YamlNode parameter, NameScope names)
    {
        Check(parameter.Get("name"), Name, "a parameter");
        if ((parameter.Get("x-originalName") ?? parameter.Get("name")) is { } name)
        {
            names.Take(name, name.Text() ?? "");
        }

        if (parameter.Get("in") is { } place && place.Text() is not ("path" or "query"))
        {
            context.ReportUnsupported(place, $"A parameter in the {place.Text()}", "Describe only path and query parameters; applications add headers with TavusRequestOptions.");
        }
    }

    private void Check(YamlNode? node, Regex pattern, string kind, string remedy = "Use letters, digits, '_', '-' and '.', starting with a letter.")
    {
        if (node?.Text() is { } text && !pattern.IsMatch(text))
        {
            context.Report(Descriptors.InvalidIdentifier, node, text, kind, remedy);
        }
    }
}
