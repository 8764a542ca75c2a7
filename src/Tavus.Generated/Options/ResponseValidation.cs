namespace Tavus;

/// <summary>How to treat a response that differs from the OpenAPI document.</summary>
public enum ResponseValidation
{
    /// <summary>Read the values that can be read, and keep the others verbatim. The default, since the service changes without notice.</summary>
    Tolerant,

    /// <summary>Throw a <see cref="TavusContractException"/> that lists every difference. For tests that detect changes in the service.</summary>
    Strict,
}
