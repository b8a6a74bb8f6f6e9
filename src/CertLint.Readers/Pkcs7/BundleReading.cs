using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Asn1;
using CertLint.Readers.X509;

namespace CertLint.Readers.Pkcs7;

/// <summary>The certificates of a PKCS #7 bundle.</summary>
/// <param name="Targets">Those that can be read.</param>
/// <param name="Problems">What cannot.</param>
internal sealed record BundleReading(IReadOnlyList<LintTarget> Targets, IReadOnlyList<Problem> Problems)
{
    /// <summary>Reads a bundle.</summary>
    /// <param name="content">The encoded ContentInfo.</param>
    /// <param name="place">Where it stands; each certificate's place.</param>
    /// <param name="entry">What to call the bundle where its file holds several things; null elsewhere.</param>
    /// <exception cref="MalformedContentException">It is none.</exception>
    public static BundleReading Read(ReadOnlyMemory<byte> content, SourceSpan place, string? entry)
    {
        var encodings = SignedDataReader.CertificatesOf(content);
        var targets = new List<LintTarget>(encodings.Count);
        var problems = new List<Problem>();
        var malformed = 0;
        for (var i = 0; i < encodings.Count && i < Pkcs7Limits.Certificates; i++)
        {
            var name = encodings.Count == 1 ? entry : (entry is null ? "" : entry + ", ") + $"certificate {i + 1}";
            try
            {
                targets.Add(CertificateReader.Read(encodings[i], place) with { Entry = name });
            }
            catch (MalformedContentException exception)
            {
                if (++malformed <= Pkcs7Limits.Problems)
                    Tell($"Certificate {i + 1} of the PKCS #7 bundle cannot be read because {exception.Message}; {exception.Advice ?? "export the bundle again from its source"}.");
            }
        }

        if (malformed > Pkcs7Limits.Problems)
            Tell($"{malformed - Pkcs7Limits.Problems} more certificates of the PKCS #7 bundle cannot be read; export it again from its source.");
        if (encodings.Count > Pkcs7Limits.Certificates)
            Tell($"The PKCS #7 bundle has more than {Pkcs7Limits.Certificates} certificates, so the rest is not checked; split it.");
        return new BundleReading(targets, problems);

        void Tell(string message) => problems.Add(new Problem(RuleIds.UnreadableFile, place, message) { Entry = entry });
    }
}
