using System.Text.RegularExpressions;
using Tavus.Generator.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>Validates the texts that NSwag's templates write into C# unchanged: paths, and the names of tags, parameters and bodies.</summary>
internal sealed class LiteralValidator(ParseContext context)
{
    private static readonly Regex Path = new(@"\A(/([A-Za-z0-9._~-]|[{][A-Za-z_][A-Za-z0-9_]*[}])+)+/?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex Tag = new(@"\A[A-Za-z][A-Za-z0-9 _-]*\z", RegexOptions.CultureInvariant);
    private static readonly Regex Name = new(@"\A[A-Za-z_][A-Za-z0-9_.-]*(\[\])?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public void Validate(DocumentedOperation operation)
    {
        if (!Path.IsMatch(operation.Path))
        {
            context.Report(Descriptors.InvalidIdentifier, operation.Method, operation.Path, "a path", "Use segments of letters, digits and '._~-', and parameters in braces.");
        }

        Check(operation.Node.Get("tags").Items().FirstOrDefault(), Tag, "a tag", "Use letters, digits, '_', '-' and spaces, starting with a letter.");
        Check(operation.Node.Get("requestBody").Get("x-name"), Name, "a body");
        foreach (var parameter in operation.Parameters)
        {
            Check(parameter.Get("name"), Name, "a parameter");
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
