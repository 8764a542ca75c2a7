using Tavus.Generator.Diagnostics;
using Tavus.Generator.Model;

namespace Tavus.Generator.Parsing;

internal sealed record ParseResult(ApiModel Model, EquatableArray<DocumentDiagnostic> Diagnostics);
