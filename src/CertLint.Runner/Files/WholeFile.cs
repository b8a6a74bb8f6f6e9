namespace CertLint.Runner.Files;

/// <summary>Puts a file in another's place at once, so that no reader ever sees a part of it.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file by way of another beside it, and makes its folder; throws what <see cref="FileErrors"/> expects.</summary>
    public static void Write(string path, byte[] bytes)
    {
        if (FilePaths.FolderOf(path) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        var draft = path + "." + Guid.NewGuid().ToString("N") + ".tmp";
        try
        {
            File.WriteAllBytes(draft, bytes);
            Swap(draft, path);
        }
        catch (Exception error) when (FileErrors.IsExpected(error))
        {
            Remove(draft);
            throw;
        }
    }

    /// <summary>Moves <paramref name="draft"/> over what stands at <paramref name="path"/>, if anything does.</summary>
    public static void Swap(string draft, string path)
    {
#if NET
        File.Move(draft, path, overwrite: true);
#else
        if (File.Exists(path))
            File.Replace(draft, path, null);
        else
            File.Move(draft, path);
#endif
    }

    private static void Remove(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception error) when (FileErrors.IsExpected(error))
        {
            // What kept it from being written keeps it from being removed.
        }
    }
}
