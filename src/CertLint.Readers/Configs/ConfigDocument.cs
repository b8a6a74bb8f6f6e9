using CertLint.Model;
using CertLint.Readers.Documents;
using CertLint.Readers.Text.OpenSsl;

namespace CertLint.Readers.Configs;

/// <summary>An openssl request config on disk, with the files that it includes.</summary>
internal static class ConfigDocument
{
    /// <summary>What the config holds; null where the text is none. References are full paths.</summary>
    public static DocumentModel? Read(DocumentSource source)
    {
        var includes = new IncludedFiles(source.Path);
        return OpenSslConfigReader.Read(source.Text, includes.TextOf, source.IsUtf8) is { } model
            ? model with { References = includes.Paths }
            : null;
    }
}
