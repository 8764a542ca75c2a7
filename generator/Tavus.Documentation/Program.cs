using Tavus.Documentation;
using Tavus.Documentation.Documents;

// The project's own MSBuild target starts this program. Problems go to standard error, in the format that MSBuild reads as errors.
if (args is not [var bundle, var page])
{
    Console.Error.WriteLine("Tavus.Documentation : error TAVD001: Usage: BUNDLE PAGE.");
    return 1;
}

try
{
    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(page))!);
    File.WriteAllText(page, new ReferencePage(ApiDocument.Parse(File.ReadAllText(bundle))).Render());
    return 0;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
{
    Console.Error.WriteLine($"Tavus.Documentation : error TAVD002: {exception.Message}");
    return 1;
}
