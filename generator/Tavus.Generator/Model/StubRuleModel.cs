namespace Tavus.Generator.Model;

/// <param name="Member">The member that a request must have.</param>
/// <param name="UnlessMember">The member that makes it optional; null if it never is.</param>
/// <param name="UnlessValue">The value which that member must have.</param>
internal sealed record StubRuleModel(string Member, string? UnlessMember, string? UnlessValue);
