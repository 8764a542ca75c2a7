using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

// PublicDocumentation.targets passes three arguments: the assembly, its XML documentation, and a file that lists the paths of the references.
var (assembly, documentation) = (args[0], args[1]);
var references = File.ReadLines(args[2]).Append(assembly).Select(static path => MetadataReference.CreateFromFile(path));
var compilation = CSharpCompilation.Create(null, references: references, options: new(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));
var xml = XDocument.Load(documentation, LoadOptions.PreserveWhitespace);
xml.Descendants("member").Where(member => DocumentationCommentId.GetFirstSymbolForDeclarationId(member.Attribute("name")!.Value, compilation) is { } symbol && !IsVisible(symbol)).Remove();
xml.Save(documentation, SaveOptions.DisableFormatting);

static bool IsVisible(ISymbol? symbol) =>
    symbol is null or INamespaceSymbol
    || (symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal && IsVisible(symbol.ContainingType));
