using System.Xml.Linq;

namespace Tavus.Frameworks.Tests;

/// <summary>The results of a test run.</summary>
/// <param name="Passed">The names of the tests that passed.</param>
/// <param name="NotPassed">The names of all other tests, each with its message.</param>
internal sealed record TestResults(IReadOnlyList<string> Passed, IReadOnlyList<string> NotPassed)
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <param name="path">A file in Visual Studio's format (.trx).</param>
    public static TestResults Read(string path)
    {
        var results = XElement.Load(path).Descendants(Trx + "UnitTestResult").ToLookup(static result => (string?)result.Attribute("outcome") == "Passed");
        return new TestResults(
            [.. results[true].Select(static result => (string)result.Attribute("testName")!)],
            [.. results[false].Select(static result => $"{(string)result.Attribute("testName")!}: {(string?)result.Descendants(Trx + "Message").FirstOrDefault()}")]);
    }
}
