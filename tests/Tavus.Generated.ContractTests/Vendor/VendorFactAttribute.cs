namespace Tavus.ContractTests.Vendor;

/// <summary>A fact about the vendor's OpenAPI document, skipped with the reason if the document is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class VendorFactAttribute : FactAttribute
{
    public VendorFactAttribute() => Skip = VendorDocument.WhyMissing;
}
