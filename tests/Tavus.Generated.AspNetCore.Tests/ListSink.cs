using System.Globalization;
using Serilog.Core;
using Serilog.Events;

namespace Tavus.AspNetCore.Tests;

/// <summary>Keeps each log event as a line.</summary>
internal sealed class ListSink : ILogEventSink
{
    public List<string> Lines { get; } = [];

    public void Emit(LogEvent logEvent) => Lines.Add(logEvent.RenderMessage(CultureInfo.InvariantCulture));
}
