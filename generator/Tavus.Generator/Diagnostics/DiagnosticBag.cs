using Microsoft.CodeAnalysis;
using Tavus.Generator.Model;
using YamlDotNet.Core;

namespace Tavus.Generator.Diagnostics;

/// <summary>The diagnostics of one document, without duplicates.</summary>
internal sealed class DiagnosticBag(DocumentText text)
{
    private readonly List<DocumentDiagnostic> _found = [];

    public EquatableArray<DocumentDiagnostic> Found => _found.Distinct().ToEquatableArray();

    public void Report(DiagnosticDescriptor descriptor, Mark start, Mark end, params string[] arguments) =>
        _found.Add(text.CreateDiagnostic(descriptor, start, end, arguments.ToEquatableArray()));
}
