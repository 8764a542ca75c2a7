namespace Tavus.Generator.Model;

/// <param name="JsonName">The name on the wire.</param>
/// <param name="IsSecret">Whether the value, and all values in it, must never be shown.</param>
/// <param name="RequiredUnless">The condition under which a request may omit the property (<c>x-required-unless</c>); null if there is no such rule.</param>
/// <param name="IsPatchedWhole">Whether a JSON Patch replaces the property as a whole (<c>x-patch-whole</c>).</param>
/// <param name="AllowsLoneItem">Whether one item may arrive in place of the list (<c>x-lone-item</c>).</param>
/// <param name="IsNeeded">Whether the service refuses a request without the property (<c>x-required</c>). The client does not check this.</param>
/// <param name="IsReadOnly">Whether only the service sets the property (<c>readOnly</c>), so that a JSON Patch cannot change it.</param>
/// <param name="Aliases">Other names under which the property may arrive (<c>x-aliases</c>).</param>
internal sealed record PropertyModel(
    string JsonName,
    string CSharpName,
    TypeModel Type,
    bool IsRequired,
    bool IsSecret,
    ConditionModel? RequiredUnless = null,
    bool IsPatchedWhole = false,
    bool AllowsLoneItem = false,
    bool IsNeeded = false,
    bool IsReadOnly = false,
    string Description = "",
    string Example = "",
    params IReadOnlyList<string> Aliases);
