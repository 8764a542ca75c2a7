namespace Tavus.Generator.Model;

/// <param name="Member">The member that a request must have.</param>
/// <param name="UnlessMember">The member that can make the first member optional; null if the first member is always required.</param>
/// <param name="UnlessValue">The value of the second member that makes the first member optional.</param>
internal sealed record StubRuleModel(string Member, string? UnlessMember, string? UnlessValue);
