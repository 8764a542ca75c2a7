#if NETSTANDARD2_0
using System.Runtime.InteropServices;

namespace System;

internal static class OperatingSystemExtensions
{
    extension(OperatingSystem)
    {
        public static bool IsBrowser() => RuntimeInformation.IsOSPlatform(OSPlatform.Create("BROWSER"));
    }
}
#endif
