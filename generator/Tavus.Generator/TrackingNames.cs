namespace Tavus.Generator;

/// <summary>The names of the generator's steps. Tests use them to find out why each step ran.</summary>
internal static class TrackingNames
{
    public const string Documents = nameof(Documents);
    public const string Diagnostics = nameof(Diagnostics);
    public const string Files = nameof(Files);
}
