namespace Tavus.Json;

/// <summary>Shows the JSON of a DTO, with secrets masked, when the DTO is expanded in a debugger.</summary>
internal sealed class WireModelDebugView(IWireModel model)
{
    public string Json { get; } = WireDocument.ToMaskedJson(model);
}
