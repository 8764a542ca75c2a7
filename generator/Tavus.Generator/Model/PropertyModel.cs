namespace Tavus.Generator.Model;

/// <param name="JsonName">The name on the wire.</param>
/// <param name="CSharpName">The name of the property in C#.</param>
/// <param name="Type">How its value is read and written.</param>
/// <param name="IsRequired">Whether an object without it differs from the document.</param>
/// <param name="IsSecret">Whether its value, and all values in it, must never be shown.</param>
/// <param name="Aliases">Other names that it may come under (<c>x-aliases</c>).</param>
/// <param name="RequiredUnless">When a request may lack it (<c>x-required-unless</c>); null for always.</param>
/// <param name="IsPatchedWhole">Whether a JSON Patch replaces it as a whole (<c>x-patch-whole</c>).</param>
/// <param name="AllowsLoneItem">Whether one item may arrive in place of the list (<c>x-lone-item</c>).</param>
internal sealed record PropertyModel(
    string JsonName,
    string CSharpName,
    TypeModel Type,
    bool IsRequired,
    bool IsSecret,
    EquatableArray<string> Aliases = default,
    ConditionModel? RequiredUnless = null,
    bool IsPatchedWhole = false,
    bool AllowsLoneItem = false);
