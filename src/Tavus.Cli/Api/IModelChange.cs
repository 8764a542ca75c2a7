namespace Tavus.Cli.Api;

/// <summary>Changes an object of any type.</summary>
internal interface IModelChange
{
    /// <param name="current">The object to change.</param>
    /// <param name="parse">Parses an object of this type.</param>
    /// <param name="assign">Assigns the documented members of the second object to the first.</param>
    Task ApplyAsync<T>(T current, Func<string, T> parse, Action<T, T> assign)
        where T : class, ITavusModel;
}
