using CertLint.Names;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Parsing;

/// <summary>Which of BouncyCastle's name parsers a compilation references.</summary>
/// <param name="Dialect">The parser that is like it.</param>
/// <param name="IsMeasured">
/// True for a release that the parser was held against; of another one it may say what a name is, but not what is rejected.
/// </param>
internal sealed record BouncyCastleRelease(BouncyCastleVersion Dialect, bool IsMeasured)
{
    // 2.4 still has the keys of 1.9 and checks no length; what lies between is not measured.
    private static readonly Version FirstCurrent = new(2, 7);

    public static BouncyCastleRelease Of(IAssemblySymbol? assembly) => assembly?.Name switch
    {
        "BouncyCastle.Cryptography" => new(BouncyCastleVersion.Cryptography2, FileVersionOf(assembly) >= FirstCurrent),
        "BouncyCastle.Crypto" => new(BouncyCastleVersion.Portable19, assembly.Identity.Version is { Major: 1, Minor: 9 }),
        _ => new(BouncyCastleVersion.Cryptography2, IsMeasured: false),
    };

    /// <summary>The assembly version is 2.0.0.0 in each release of 2.x; null where the file's is not given.</summary>
    private static Version? FileVersionOf(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "AssemblyFileVersionAttribute", ConstructorArguments: [{ Value: string text }] }
                && Version.TryParse(text, out var version))
            {
                return version;
            }
        }

        return null;
    }
}
