using Microsoft.CodeAnalysis;
using Tavus.Generator.Emitting;
using Tavus.Generator.Model;
using Tavus.Generator.Parsing;

namespace Tavus.Generator;

/// <summary>
/// Emits the code that NSwag does not emit: reading, writing and masking of the DTOs, the open enums, the lists and updates of the
/// resources, the tables of the stub and the command line, and the registrations of the clients. First parses the OpenAPI document
/// into an equatable model; each emitter then receives one part of the model.
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

        var client = parsed.Where(static document => document.Target == EmitTarget.Client).Select(static (document, _) => document.Result.Model);
        var objects = client.SelectMany(static (model, _) => model.Objects).WithTrackingName(TrackingNames.Objects);
        context.RegisterSourceOutput(objects, static (output, schema) =>
        {
            output.AddSource($"{schema.Name}.Reading.g.cs", ReadingEmitter.Emit(schema));
            output.AddSource($"{schema.Name}.Writing.g.cs", WritingEmitter.Emit(schema));
            output.AddSource($"{schema.Name}.Masking.g.cs", MaskingEmitter.Emit(schema));
            if (RequestValidationEmitter.HasRules(schema))
            {
                output.AddSource($"{schema.Name}.Rules.g.cs", RequestValidationEmitter.Emit(schema));
            }

            if (schema.Pointers.HasFlag(PointerKind.Root))
            {
                output.AddSource($"{schema.Name}Pointers.g.cs", PointerEmitter.EmitRoot(schema));
            }

            if (schema.Pointers.HasFlag(PointerKind.Part))
            {
                output.AddSource($"{schema.Name}Pointer.g.cs", PointerEmitter.EmitPart(schema));
            }
        });
        context.RegisterSourceOutput(
            client.SelectMany(static (model, _) => model.OpenEnums).WithTrackingName(TrackingNames.OpenEnums),
            static (output, openEnum) => output.AddSource($"{openEnum.Name}.OpenEnum.g.cs", OpenEnumEmitter.Emit(openEnum)));
        context.RegisterSourceOutput(
            client.SelectMany(static (model, _) => model.Resources).WithTrackingName(TrackingNames.Resources),
            static (output, resource) =>
            {
                output.AddSource($"{resource.Name}Client.g.cs", ResourceEmitter.Emit(resource));
                if (resource.List is not null)
                {
                    output.AddSource($"{ListOptionsEmitter.NameOf(resource)}.g.cs", ListOptionsEmitter.Emit(resource));
                }
            });
        context.RegisterSourceOutput(
            client.Select(static (model, _) => model.Resources.Select(static resource => resource.Name).ToEquatableArray()).WithTrackingName(TrackingNames.Clients),
            static (output, resources) => output.AddSource("TavusClient.g.cs", ClientEmitter.Emit(resources)));
        context.RegisterSourceOutput(
            client.Select(static (model, _) => model.Operations.Select(static operation => new NamedValueModel(operation.Id, $"{operation.Method} {operation.PathTemplate}")).ToEquatableArray()).WithTrackingName(TrackingNames.OperationIds),
            static (output, operations) => output.AddSource("TavusOperations.g.cs", OperationIdsEmitter.Emit(operations)));
        context.RegisterSourceOutput(
            client.Select(static (model, _) => model.SecretMembers).WithTrackingName(TrackingNames.SecretMembers),
            static (output, names) => output.AddSource("SecretNames.g.cs", SecretNamesEmitter.Emit(names)));

        context.RegisterSourceOutput(
            parsed.Where(static document => document.Target == EmitTarget.Stub)
                .Select(static (document, _) => document.Result.Model.Operations)
                .WithTrackingName(TrackingNames.Operations),
            static (output, operations) => output.AddSource("DocumentedOperations.g.cs", StubEmitter.Emit(operations)));
        context.RegisterSourceOutput(
            parsed.Where(static document => document.Target == EmitTarget.Stub)
                .Select(static (document, _) => new StubResourceBuilder(document.Result.Model).Build())
                .WithTrackingName(TrackingNames.StubResources),
            static (output, resources) => output.AddSource("DocumentedResources.g.cs", StubResourceEmitter.Emit(resources)));

        context.RegisterSourceOutput(
            parsed.Where(static document => document.Target == EmitTarget.DependencyInjection)
                .Select(static (document, _) => document.Result.Model.Resources.Select(static resource => resource.Name).ToEquatableArray())
                .WithTrackingName(TrackingNames.Registrations),
            static (output, resources) => output.AddSource("ResourceClients.g.cs", RegistrationEmitter.Emit(resources)));

        context.RegisterSourceOutput(
            parsed.Where(static document => document.Target == EmitTarget.Cli)
                .Select(static (document, _) => document.Result.Model)
                .WithTrackingName(TrackingNames.Commands),
            static (output, model) => output.AddSource("ApiResources.g.cs", CliEmitter.Emit(model)));

        context.RegisterSourceOutput(
            parsed.Where(static document => document.Target == EmitTarget.AspNetCore)
                .Select(static (document, _) => document.Result.Model.Texts)
                .WithTrackingName(TrackingNames.Schemas),
            static (output, schemas) => output.AddSource("DocumentedSchemas.g.cs", SchemasEmitter.Emit(schemas)));
    }
}
