namespace Tavus.Generator;

/// <summary>The names of the generator's steps. Tests use them to find out why each step ran.</summary>
internal static class TrackingNames
{
    public const string Documents = nameof(Documents);
    public const string Parsed = nameof(Parsed);
    public const string Diagnostics = nameof(Diagnostics);
    public const string Objects = nameof(Objects);
    public const string OpenEnums = nameof(OpenEnums);
    public const string Operations = nameof(Operations);
    public const string StubResources = nameof(StubResources);
    public const string Registrations = nameof(Registrations);
    public const string Resources = nameof(Resources);
    public const string OperationIds = nameof(OperationIds);
    public const string Clients = nameof(Clients);
    public const string SecretMembers = nameof(SecretMembers);
    public const string Commands = nameof(Commands);
    public const string Schemas = nameof(Schemas);
}
