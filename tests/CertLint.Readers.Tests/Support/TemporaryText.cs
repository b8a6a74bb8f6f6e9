namespace CertLint.Readers.Tests.Support;

/// <summary>A file for a tool that takes no second input.</summary>
internal sealed class TemporaryText : IDisposable
{
    public TemporaryText(string text) => File.WriteAllText(Path, text);

    public string Path { get; } = System.IO.Path.GetTempFileName();

    public void Dispose() => File.Delete(Path);
}
