namespace Tavus;

/// <summary>What to do about an answer that departs from the OpenAPI document.</summary>
public enum ResponseValidation
{
    /// <summary>Read what has a meaning, keep the rest as it came. The default: the service changes without notice.</summary>
    Tolerant,

    /// <summary>Throw a <see cref="TavusContractException"/> that lists every departure. For tests that watch the service.</summary>
    Strict,
}
