namespace Tavus.Generator.Parsing;

/// <summary>What to emit from an OpenAPI document: the metadata <c>TavusEmit</c> of its <c>AdditionalFiles</c> item.</summary>
internal enum EmitTarget
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The code of the library, such as the reading, writing and masking of DTOs, and the open enums.</summary>
    Client,

    /// <summary>The operations with their examples, and the resources that the stub keeps in memory.</summary>
    Stub,

    /// <summary>The registrations of the clients in a service collection.</summary>
    DependencyInjection,

    /// <summary>The resources and operations with their texts, from which the command line builds its commands.</summary>
    Cli,

    /// <summary>The schemas, which ASP.NET Core shows in the OpenAPI documents of applications.</summary>
    AspNetCore,
}
