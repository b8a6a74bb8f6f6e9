using System.Security.Cryptography.X509Certificates;

namespace CertLint.Runner.Tests.Docs;

/// <summary>A subject and the DNS names of its SAN, as a block of a page writes them.</summary>
internal sealed record ExampleSubject(X500DistinguishedName Name, IReadOnlyList<string> DnsNames)
{
    private const string DnsLine = "DNS:";

    public static ExampleSubject Parse(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.InRange(lines.Length, 1, 2);
        if (lines.Length == 1)
            return new ExampleSubject(new X500DistinguishedName(lines[0]), []);
        Assert.StartsWith(DnsLine, lines[1], StringComparison.Ordinal);
        return new ExampleSubject(
            new X500DistinguishedName(lines[0]), lines[1][DnsLine.Length..].Split(',', StringSplitOptions.TrimEntries));
    }
}
