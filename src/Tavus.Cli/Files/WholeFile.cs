namespace Tavus.Cli.Files;

/// <summary>Replaces the content of a file as a whole, or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Replaces the content of an existing file, through a temporary file beside it. Follows links, and keeps the file mode.</summary>
    /// <exception cref="IOException">The file cannot be replaced, and is unchanged.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder is write-protected; the file is unchanged.</exception>
    public static async Task ReplaceAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var target = ResolveLinks(path);

        // Opening for writing fails if the file is read-only. Replacing would succeed, since it needs only a writable folder.
        File.OpenHandle(target, FileMode.Open, FileAccess.Write).Dispose();
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            // Copying the file also copies its mode.
            File.Copy(target, temporary);
            using (var file = File.OpenHandle(temporary, FileMode.Truncate, FileAccess.Write, FileShare.None))
            {
                await RandomAccess.WriteAsync(file, content, fileOffset: 0, cancellationToken).ConfigureAwait(false);

                // Without this flush, the rename may reach the disk before the content does.
                RandomAccess.FlushToDisk(file);
            }

            // On Windows, a replacement also keeps the permissions; a move would not.
            File.Replace(temporary, target, destinationBackupFileName: null);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>The full path of a file, or of the file that a link leads to.</summary>
    public static string ResolveLinks(string path)
    {
        // If the path of a link has no folder, .NET resolves a relative target against the root.
        var file = Path.GetFullPath(path);
        return File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName ?? file;
    }
}
