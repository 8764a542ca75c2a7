using System.Diagnostics;

namespace Tavus.Json;

/// <summary>What a debugger shows of a DTO when it is unfolded: its JSON, secrets masked.</summary>
internal sealed class WireModelDebugView(IWireModel model)
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly IWireModel _model = model;

    public string Json => WireDocument.ToMaskedJson(_model);
}
