namespace Tavus.Build.Tests;

/// <summary>An edit of a file. Disposing this object undoes the edit.</summary>
internal sealed class Edit : IDisposable
{
    private readonly string _path;
    private readonly string _original;

    public Edit(string path, string text, string replacement)
    {
        _path = path;
        _original = File.ReadAllText(path);
        Assert.Contains(text, _original, StringComparison.Ordinal);
        File.WriteAllText(path, _original.Replace(text, replacement, StringComparison.Ordinal));
    }

    public void Dispose() => File.WriteAllText(_path, _original);
}
