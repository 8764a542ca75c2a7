namespace Tavus.ContractTests.Vendor;

/// <summary>A theory about the vendor's OpenAPI document, skipped with the reason if the document is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class VendorTheoryAttribute : TheoryAttribute
{
    public VendorTheoryAttribute() => Skip = VendorDocument.WhyMissing;
}
