using FsCheck;
using FsCheck.Fluent;

namespace Tavus.Tests.Proof;

internal static class GenExtensions
{
    /// <summary>Generates a list of at most <paramref name="count"/> items.</summary>
    public static Gen<List<T>> UpTo<T>(this Gen<T> item, int count) =>
        from length in Gen.Choose(0, count)
        from items in item.ListOf(length)
        select items.ToList();
}
