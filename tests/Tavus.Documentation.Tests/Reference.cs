using System.Reflection;
using Tavus.Documentation.Documents;
using Tavus.Generator.Model;

namespace Tavus.Documentation.Tests;

/// <summary>The reference page that the build wrote.</summary>
internal static class Reference
{
    public static readonly string Root = typeof(Reference).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static metadata => metadata.Key == "RepositoryRoot").Value!;

    public static readonly string File = Path.Combine(Root, "artifacts/docs/index.html");

    public static readonly string Html = System.IO.File.ReadAllText(File);

    public static readonly ApiDocument Document = ApiDocument.Parse(System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "openapi/tavus.yaml")));

    public static TheoryData<string> Operations { get; } = new(Document.Model.Operations.Select(static operation => operation.Id));

    public static OperationModel Operation(string id) => Document.Model.Operations.Single(operation => operation.Id == id);

    public static IEnumerable<(WaitModel Wait, bool IsFirst)> Waits { get; } =
        from resource in Document.Model.Resources
        from wait in resource.Waits
        select (wait, wait == resource.Waits[0]);
}
