using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tavus.Generator.Model;
using YamlDotNet.Core;

namespace Tavus.Generator.Diagnostics;

/// <summary>What was found wrong with one document so far, each finding once.</summary>
internal sealed class DiagnosticBag(string filePath, SourceText text)
{
    private readonly List<DocumentDiagnostic> _found = [];

    public EquatableArray<DocumentDiagnostic> Found => _found.Distinct().ToEquatableArray();

    public void Report(DiagnosticDescriptor descriptor, Mark start, Mark end, params string[] arguments)
    {
        var span = TextSpan.FromBounds(Within(start), Within(end));
        _found.Add(new DocumentDiagnostic(descriptor, filePath, span, text.Lines.GetLinePositionSpan(span), arguments.ToEquatableArray()));
    }

    // YAML takes the last line for ended even where it is not.
    private int Within(Mark mark) => Math.Min((int)mark.Index, text.Length);
}
