using Microsoft.CodeAnalysis;
using Org.BouncyCastle.Asn1.X509;

namespace CertLint.Analyzers.Tests.Harness;

/// <summary>What test sources are compiled against: the framework that runs the tests, and nothing from a package feed.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> Framework { get; } = FrameworkPaths()
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    public static MetadataReference BouncyCastle { get; } =
        MetadataReference.CreateFromFile(typeof(X509Name).Assembly.Location);

    public static MetadataReference Xunit { get; } =
        MetadataReference.CreateFromFile(typeof(Assert).Assembly.Location);

    private static IEnumerable<string> FrameworkPaths()
    {
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location);
        return trusted.Split(Path.PathSeparator).Where(path => Path.GetDirectoryName(path) == folder);
    }
}
