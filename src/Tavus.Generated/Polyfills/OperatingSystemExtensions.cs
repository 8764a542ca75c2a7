#if NETSTANDARD2_0
using System.Runtime.InteropServices;

namespace System;

internal static class OperatingSystemExtensions
{
    private static readonly OSPlatform Browser = OSPlatform.Create("BROWSER");

    extension(OperatingSystem)
    {
        public static bool IsBrowser() => RuntimeInformation.IsOSPlatform(Browser);
    }
}
#endif
