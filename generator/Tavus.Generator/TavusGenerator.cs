using Microsoft.CodeAnalysis;
using Tavus.Generator.Emitting;
using Tavus.Generator.Parsing;

namespace Tavus.Generator;

/// <summary>
/// Emits the code that NSwag does not emit: reading, writing and masking of the DTOs, the open enums, the lists and updates of the
/// resources, the tables of the stub and the command line, and the registrations of the clients. First parses the OpenAPI document
/// into an equatable model. The next step emits the files from it; only files whose text has changed are added to the compilation again.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TavusGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parsed = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => DocumentInput.From(pair.Left, pair.Right))
            .Collect()
            .SelectMany(static (documents, _) => DocumentInput.OnePerTarget(documents))
            .WithTrackingName(TrackingNames.Documents)
            .Select(static (document, cancellationToken) => (document.Target, Result: ParseResult.Of(document, cancellationToken)))
            .WithTrackingName(TrackingNames.Parsed);

        context.RegisterSourceOutput(
            parsed.SelectMany(static (document, _) => document.Result.Diagnostics).WithTrackingName(TrackingNames.Diagnostics),
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));

        context.RegisterSourceOutput(
            parsed.SelectMany(static (document, _) => FilesOf(document.Result.Model, document.Target)).WithTrackingName(TrackingNames.Files),
            static (output, file) => output.AddSource(file.Name, file.Text));
    }

    private static IEnumerable<(string Name, string Text)> FilesOf(ApiModel model, EmitTarget target) => target switch
    {
        EmitTarget.Client =>
        [
            ("TavusClient.g.cs", ClientEmitter.Emit(model.Resources)),
            ("TavusOperations.g.cs", OperationIdsEmitter.Emit(model.Operations)),
            ("SecretNames.g.cs", SecretNamesEmitter.Emit(model.Objects)),
            .. model.Resources.SelectMany(FilesOf),
            .. model.OpenEnums.Select(static openEnum => ($"{openEnum.Name}.OpenEnum.g.cs", OpenEnumEmitter.Emit(openEnum))),
            .. model.FindPatchableParts().Select(static part => ($"{part.Name}Pointer.g.cs", PointerEmitter.EmitPart(part))),
            .. model.Objects.SelectMany(FilesOf),
        ],
        EmitTarget.Stub =>
        [
            ("DocumentedOperations.g.cs", StubEmitter.Emit(model.Operations)),
            ("DocumentedResources.g.cs", StubResourceEmitter.Emit(model)),
        ],
        EmitTarget.DependencyInjection => [("ResourceClients.g.cs", RegistrationEmitter.Emit(model.Resources))],
        EmitTarget.Cli => [("ApiResources.g.cs", CliEmitter.Emit(model))],
        EmitTarget.AspNetCore => [("DocumentedSchemas.g.cs", SchemasEmitter.Emit(model.Schemas))],
        _ => [],
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
