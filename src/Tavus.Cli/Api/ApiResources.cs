namespace Tavus.Cli.Api;

/// <summary>The resources of the OpenAPI document; the generator emits them.</summary>
internal static partial class ApiResources;
