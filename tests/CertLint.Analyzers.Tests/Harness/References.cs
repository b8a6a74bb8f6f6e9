extern alias Portable;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

    /// <summary>The assembly BouncyCastle.Crypto 1.9.0.</summary>
    public static MetadataReference PortableBouncyCastle { get; } =
        MetadataReference.CreateFromFile(typeof(Portable::Org.BouncyCastle.Asn1.X509.X509Name).Assembly.Location);

    public static MetadataReference Xunit { get; } =
        MetadataReference.CreateFromFile(typeof(Assert).Assembly.Location);

    /// <summary>An assembly of a BouncyCastle that no test references, with the constructors that matter.</summary>
    /// <param name="name">The assembly's name.</param>
    /// <param name="version">Its version, and its file's.</param>
    public static MetadataReference OtherBouncyCastle(string name, string version)
    {
        var source = $$"""
            [assembly: System.Reflection.AssemblyVersion("{{version}}")]
            [assembly: System.Reflection.AssemblyFileVersion("{{version}}")]
            namespace Org.BouncyCastle.Asn1.X509
            {
                public class X509Name
                {
                    public X509Name(string dirName) { }
                    public X509Name(bool reverse, string dirName) { }
                }
            }
            """;
        return CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(source)], Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .ToMetadataReference();
    }

    private static IEnumerable<string> FrameworkPaths()
    {
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location);
        return trusted.Split(Path.PathSeparator).Where(path => Path.GetDirectoryName(path) == folder);
    }
}
