using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Tavus;

/// <summary>Argument checks that netstandard2.0 lacks.</summary>
internal static class Guard
{
    public static void NotNull([NotNull] object? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
    {
        if (argument is null)
        {
            throw new ArgumentNullException(name);
        }
    }
}
