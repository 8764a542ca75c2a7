using System.IO.Compression;
using System.Xml.Linq;

namespace Tavus.Package.Tests;

/// <summary>A package and its symbols.</summary>
/// <param name="path">The path of the package, without the extension.</param>
internal sealed class PackedProject(string path) : IDisposable
{
    private readonly ZipArchive _package = ZipFile.OpenRead(path + ".nupkg");
    private readonly ZipArchive _symbols = ZipFile.OpenRead(path + ".snupkg");

    public IEnumerable<string> Files => FilesOf(_package);

    public IEnumerable<string> SymbolFiles => FilesOf(_symbols);

    /// <summary>The metadata of the package, with the XML namespace removed.</summary>
    public XElement Metadata
    {
        get
        {
            using var nuspec = Open(_package.Entries.Single(static entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)));
            var root = XElement.Load(nuspec);
            foreach (var element in root.DescendantsAndSelf())
            {
                element.Name = element.Name.LocalName;
            }

            return root.Element("metadata")!;
        }
    }

    public void Dispose()
    {
        _package.Dispose();
        _symbols.Dispose();
    }

    public MemoryStream OpenFile(string name) => Open(_package.GetEntry(name)!);

    public MemoryStream OpenSymbols(string name) => Open(_symbols.GetEntry(name)!);

    /// <summary>The files of the package, without those that belong to the package format (OPC).</summary>
    private static IEnumerable<string> FilesOf(ZipArchive archive) =>
        from entry in archive.Entries
        let name = entry.FullName
        where name is not ("_rels/.rels" or "[Content_Types].xml") && !name.StartsWith("package/", StringComparison.Ordinal) && !name.EndsWith(".nuspec", StringComparison.Ordinal)
        orderby name
        select name;

    private static MemoryStream Open(ZipArchiveEntry entry)
    {
        var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        content.Position = 0;
        return content;
    }
}
