namespace Tavus.OpenApi.Tests.Mutants;

/// <summary>A change of an OpenAPI document that breaks a rule.</summary>
/// <param name="Rule">The name of the broken rule.</param>
/// <param name="Text">The text to replace, as <see cref="Documents.Edit"/> describes it.</param>
/// <param name="Replacement">The replacement.</param>
/// <param name="Also">Further rules that the change inevitably breaks.</param>
internal sealed record Mutant(string Rule, string Text, string Replacement, params string[] Also);
