namespace Tavus.ContractTests.Vendor;

/// <summary>A theory about the vendor's document, skipped with the reason where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class VendorTheoryAttribute : TheoryAttribute
{
    public VendorTheoryAttribute() => Skip = VendorDocument.WhyMissing;
}
