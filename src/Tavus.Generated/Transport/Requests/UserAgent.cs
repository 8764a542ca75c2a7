using System.Reflection;
using System.Runtime.InteropServices;

namespace Tavus.Transport;

/// <summary>The client's <c>User-Agent</c> (RFC 9110, section 10.1.5).</summary>
internal static class UserAgent
{
    /// <summary>The version of the library.</summary>
    public static readonly string Version =
        typeof(UserAgent).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static readonly string Value = $"Tavus.Generated/{Version} ({RuntimeInformation.FrameworkDescription})";
}
