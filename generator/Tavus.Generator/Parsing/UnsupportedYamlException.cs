namespace Tavus.Generator.Parsing;

/// <summary>Valid YAML that the generator does not support.</summary>
internal sealed class UnsupportedYamlException(Mark start, Mark end, string construct, string remedy) : YamlException(start, end, construct)
{
    public string Remedy { get; } = remedy;
}
