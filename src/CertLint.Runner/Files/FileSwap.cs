namespace CertLint.Runner.Files;

/// <summary>Puts one file in another one's place as a whole, so that nobody ever reads a part.</summary>
internal static class FileSwap
{
    /// <summary>Moves <paramref name="draft"/>, which must stand on the same volume, over <paramref name="path"/>.</summary>
    /// <exception cref="IOException">Somebody holds either of them.</exception>
    public static void Replace(string draft, string path)
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
}
