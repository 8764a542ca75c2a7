namespace Tavus.Generator.Parsing;

/// <summary>Parses <c>components/schemas</c>: objects and open enums, each with a unique name.</summary>
internal sealed class SchemaParser(ParseContext context)
{
    /// <summary>The hand-written public types of the library, and names that the generated code uses. If a schema had the name of such a type, NSwag's partial class would silently extend the hand-written one.</summary>
    private static readonly string[] LibraryNames =
    [
        "AnyModelConverter", "Drift", "DriftKind", "ITavusModel", "JsonListPointer", "JsonMapPointer", "JsonPatch", "JsonPatchConverter", "JsonPatchOperationConverter", "JsonPointer",
        "JsonPointerConverter", "ModelConverter", "OpenEnumConverter", "Page", "PatchResult", "RawJson", "RawJsonConverter", "ResponseValidation", "System", "Task", "TavusApiException",
        "TavusAuthenticationException", "TavusCallback", "TavusCallbackConverter", "TavusClient", "TavusClientOptions", "TavusConflictException", "TavusConnectionException",
        "TavusContractException", "TavusException", "TavusLimitException", "TavusModelExtensions", "TavusNotFoundException", "TavusPatchException", "TavusRateLimitException",
        "TavusRequestOptions", "TavusResponse", "TavusWaitException", "TavusWaitOptions",
    ];

    public (List<ObjectModel> Objects, List<OpenEnumModel> OpenEnums) Parse(CancellationToken cancellationToken)
    {
        var objects = new List<ObjectModel>();
        var openEnums = new List<OpenEnumModel>();

        var names = CreateScope();
        var objectParser = new ObjectParser(context);
        var openEnumParser = new OpenEnumParser(context);
        foreach (var (key, schema) in context.Schemas.Members())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = key.Text() ?? "";
            if (!CSharpName.IsPascalCase(name))
            {
                context.Report(Descriptors.InvalidIdentifier, key, name, "a schema", "Write it in PascalCase, as in 'PersonaLayers'.");
                continue;
            }

            if (schema.GetText("x-csharp") == "handwritten" || !names.Take(key, name))
            {
                continue;
            }

            if (schema.Get("enum") is YamlSequenceNode { Children.Count: > 0 })
            {
                openEnums.Add(openEnumParser.Parse(name, schema));
            }
            else if (schema.Get("properties") is YamlMappingNode { Children.Count: > 0 })
            {
                objects.Add(objectParser.Parse(name, schema));
            }
            else if (!Composition.IsIn(schema))
            {
                context.ReportUnsupported(key, $"The schema '{name}'", "A named schema must be an object with properties, or a string with an enum. Describe any other type where it is used.");
            }
        }

        return (objects, openEnums);
    }

    /// <summary>Creates the scope for the names of types. The scope ignores case: generated files are named after their types, and the compiler ignores the case of file names.</summary>
    private NameScope CreateScope()
    {
        var names = new NameScope(context, "a schema", "Rename one of them; the comparison ignores case.", StringComparer.OrdinalIgnoreCase)
            .Reserve("a type of the library", LibraryNames);
        foreach (var tag in context.Root.Get("tags").Items().Select(static tag => tag.Get("name")).OfType<YamlNode>())
        {
            var client = CSharpName.ToPascalCase(tag.Text() ?? "") + "Client";
            if (CSharpName.IsValid(client))
            {
                names.Take(tag, client);
            }
        }

        return names;
    }
}
