using System.Text;

namespace Tavus.TestServers;

/// <summary>Creates the text of HTTP/1.1 responses.</summary>
internal static class RawResponse
{
    public static string Persona { get; } = With(200, """{"persona_id":"p5317866"}""");

    public static string With(int status, string body, params string[] headers) =>
        Head(status, [$"Content-Length: {Encoding.UTF8.GetByteCount(body)}", .. headers]) + body;

    public static string Head(int status, params string[] headers) =>
        $"HTTP/1.1 {status} Status\r\n{string.Concat(headers.Select(static header => header + "\r\n"))}Connection: close\r\n\r\n";
}
