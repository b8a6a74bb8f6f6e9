namespace CertLint.Runner.Tests;

/// <summary>A folder of a test's own, below a root .editorconfig so that no config above it plays a part.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Long enough ago for a time stamp to prove that nothing has changed.</summary>
    private static readonly DateTime LongAgo = new(2024, 5, 6, 7, 8, 9, DateTimeKind.Utc);

    public TemporaryFolder()
    {
        Path = Directory.CreateTempSubdirectory("certlint-").FullName;
        Write(".editorconfig", "root = true\n");
    }

    public string Path { get; }

    public string Cache => this["obj/certlint.cache"];

    public string this[string name] => System.IO.Path.Combine(Path, name.Replace('/', System.IO.Path.DirectorySeparatorChar));

    /// <summary>Writes a file as if long ago.</summary>
    public string Write(string name, string content)
    {
        var path = WriteNow(name, content);
        File.SetLastWriteTimeUtc(path, LongAgo);
        return path;
    }

    public string WriteNow(string name, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], content);
        return this[name];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
