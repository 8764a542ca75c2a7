namespace Tavus;

/// <summary>What to do about a response that differs from the OpenAPI document.</summary>
public enum ResponseValidation
{
    /// <summary>Read what has a meaning and keep the rest verbatim. The default, since the service changes without notice.</summary>
    Tolerant,

    /// <summary>Throw a <see cref="TavusContractException"/> that lists every difference. For tests that watch the service.</summary>
    Strict,
}
