using System.Text;

namespace CertLint.Names;

/// <summary>The data files that the assembly carries; <c>Names/Data/SOURCES.md</c> says where they come from.</summary>
internal static class EmbeddedText
{
    /// <summary>Reads the data file of this name.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream("CertLint.Names." + name)
            ?? throw new InvalidOperationException($"The assembly was built without its data file '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
