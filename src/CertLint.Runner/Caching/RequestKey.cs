using CertLint.Policy;
using CertLint.Readers;
using CertLint.Readers.Text.OpenSsl;
using CertLint.Settings;

namespace CertLint.Runner.Caching;

/// <summary>What outcomes depend on apart from the file system, as bytes that are equal where it is equal.</summary>
internal static class RequestKey
{
    /// <summary>For the models of single files: the code that reads.</summary>
    public static byte[] OfReaders()
    {
        var writer = new ByteWriter();
        writer.Int(DocumentReader.Version);
        WriteModule(writer, typeof(LintPolicy));
        WriteModule(writer, typeof(DocumentReader));
        WriteModule(writer, typeof(OpenSslConfigReader));
        return writer.ToArray();
    }

    /// <summary>For the findings of the set: all code, files, metadata and settings, but not the time.</summary>
    public static byte[] OfRun(LintRequest request, IReadOnlyList<InputFile> files)
    {
        var writer = new ByteWriter();
        WriteModule(writer, typeof(PolicySettings));
        WriteModule(writer, typeof(LintRun));
        writer.OptionalString(request.RoslynDirectory);
        writer.OptionalString(request.ProjectPath);
        writer.OptionalString(request.BaselinePath);
        Write(writer, request.Severities);
        writer.List(Sorted(request.Properties), (to, property) =>
        {
            to.String(property.Key);
            to.String(property.Value);
        });
        writer.List(request.GlobalConfigFiles, (to, path) => to.String(path));
        writer.List(request.SourceFiles, (to, path) => to.String(path));
        writer.List(files, Write);
        return writer.ToArray();
    }

    private static void WriteModule(ByteWriter writer, Type type) =>
        writer.Bytes(type.Module.ModuleVersionId.ToByteArray());

    private static KeyValuePair<string, string>[] Sorted(IReadOnlyDictionary<string, string> properties)
    {
        var sorted = properties.ToArray();
        Array.Sort(sorted, (left, right) => string.CompareOrdinal(left.Key, right.Key));
        return sorted;
    }

    private static void Write(ByteWriter writer, SeverityOptions options)
    {
        writer.String(options.NoWarn);
        writer.String(options.WarningsAsErrors);
        writer.String(options.WarningsNotAsErrors);
        writer.Boolean(options.TreatWarningsAsErrors);
        writer.Boolean(options.FailOnViolation);
    }

    private static void Write(ByteWriter writer, InputFile file)
    {
        writer.String(file.FullPath);
        writer.Int((int)file.Purpose);
        writer.Int((int)file.Usage);
        writer.OptionalString(file.Profile);
        writer.String(file.NoWarn);
    }
}
