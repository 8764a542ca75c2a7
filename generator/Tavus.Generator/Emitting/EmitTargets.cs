namespace Tavus.Generator.Emitting;

/// <summary>What can be emitted from an OpenAPI document, by the value of <c>TavusEmit</c>.</summary>
internal static class EmitTargets
{
    public static readonly Dictionary<string, Func<ApiModel, IEnumerable<(string Name, string Text)>>> All = new()
    {
        ["Client"] = static model =>
        [
            ("TavusClient.g.cs", ClientEmitter.Emit(model.Resources)),
            ("TavusOperations.g.cs", OperationIdsEmitter.Emit(model.Operations)),
            ("SecretNames.g.cs", SecretNamesEmitter.Emit(model.Objects)),
            .. model.Resources.SelectMany(FilesOf),
            .. model.OpenEnums.Select(static openEnum => ($"{openEnum.Name}.OpenEnum.g.cs", OpenEnumEmitter.Emit(openEnum))),
            .. model.FindPatchableParts().Select(static part => ($"{part.Name}Pointer.g.cs", PointerEmitter.EmitPart(part))),
            .. model.Objects.SelectMany(FilesOf),
        ],
        ["Stub"] = static model =>
        [
            ("DocumentedOperations.g.cs", StubEmitter.Emit(model.Operations)),
            ("DocumentedResources.g.cs", StubResourceEmitter.Emit(model)),
        ],
        ["DependencyInjection"] = static model => [("ResourceClients.g.cs", RegistrationEmitter.Emit(model.Resources))],
        ["Cli"] = static model => [("ApiResources.g.cs", CliEmitter.Emit(model))],
        ["AspNetCore"] = static model => [("DocumentedSchemas.g.cs", SchemasEmitter.Emit(model.Schemas))],
    };

    private static IEnumerable<(string Name, string Text)> FilesOf(ResourceModel resource)
    {
        yield return ($"{resource.Name}Client.g.cs", ResourceEmitter.Emit(resource));
        if (resource.List is { } list)
        {
            yield return ($"{ListOptionsEmitter.NameOf(list)}.g.cs", ListOptionsEmitter.Emit(list));
        }
    }

    private static IEnumerable<(string Name, string Text)> FilesOf(ObjectModel schema)
    {
        yield return ($"{schema.Name}.Reading.g.cs", ReadingEmitter.Emit(schema));
        yield return ($"{schema.Name}.Writing.g.cs", WritingEmitter.Emit(schema));
        yield return ($"{schema.Name}.Masking.g.cs", MaskingEmitter.Emit(schema));
        if (RequestValidationEmitter.HasRules(schema))
        {
            yield return ($"{schema.Name}.Rules.g.cs", RequestValidationEmitter.Emit(schema));
        }

        if (schema.IsPatchable)
        {
            yield return ($"{schema.Name}Pointers.g.cs", PointerEmitter.EmitRoot(schema));
        }
    }
}
