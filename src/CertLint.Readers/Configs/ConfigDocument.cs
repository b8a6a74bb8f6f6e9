using CertLint.Model;
using CertLint.Readers.Text.OpenSsl;

namespace CertLint.Readers.Configs;

/// <summary>An openssl request config on disk, with the files that it includes.</summary>
internal static class ConfigDocument
{
    /// <summary>What the config holds; null where the text is none. References are full paths.</summary>
    public static DocumentModel? Read(string path, string text)
    {
        var includes = new IncludedFiles(path);
        return OpenSslConfigReader.Read(text, includes.TextOf) is { } model
            ? model with { References = includes.Paths }
            : null;
    }
}
