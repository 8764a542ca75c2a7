using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Tavus;

/// <summary>Argument checks that netstandard2.0 lacks.</summary>
internal static class Guard
{
    public static T NotNull<T>([NotNull] T? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
        where T : class =>
        argument ?? throw new ArgumentNullException(name);
}
