using Microsoft.CodeAnalysis;

namespace Tavus.Generator.Diagnostics;

/// <summary>A diagnostic as equatable values; a Roslyn <see cref="Diagnostic"/> is created from it only when it is reported.</summary>
internal sealed record DocumentDiagnostic(
    DiagnosticDescriptor Descriptor,
    string FilePath,
    TextSpan Span,
    LinePositionSpan Lines,
    EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptor, Location.Create(FilePath, Span, Lines), [.. Arguments.Cast<object>()]);
}
