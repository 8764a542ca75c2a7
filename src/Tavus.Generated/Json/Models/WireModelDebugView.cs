using System.Diagnostics;

namespace Tavus.Json;

/// <summary>Shows the JSON of a DTO, with secrets masked, when it is expanded in a debugger.</summary>
internal sealed class WireModelDebugView(IWireModel model)
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly IWireModel _model = model;

    public string Json => WireDocument.ToMaskedJson(_model);
}
