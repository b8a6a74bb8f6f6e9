using CertLint.Model;
using CertLint.Readers;
using CertLint.Runner.Judging;

namespace CertLint.Runner.Tests;

/// <summary>The chain of a certificate as far as it stands in the same file, whatever the order.</summary>
public class IssuersInFileTests
{
    private static readonly string Leaf = DatedCertificates.Pem("CN=leaf", "CN=issuing", "2026-01-01", "2027-01-01");
    private static readonly string Issuing = DatedCertificates.Pem("CN=issuing", "CN=root", "2026-01-01", "2027-01-01", isAuthority: true);
    private static readonly string Root = DatedCertificates.Pem("CN=root", "CN=root", "2026-01-01", "2027-01-01", isAuthority: true);
    private static readonly string Stranger = DatedCertificates.Pem("CN=stranger", "CN=stranger", "2026-01-01", "2027-01-01", isAuthority: true);

    [Fact]
    public void It_is_linked_by_names_in_any_order()
    {
        Assert.Equal([Print(Issuing), Print(Root)], Above(Leaf + Issuing + Root));
        Assert.Equal([Print(Issuing), Print(Root)], Above(Root + Stranger + Leaf + Issuing));
        Assert.Equal([Print(Issuing)], Above(Leaf + Issuing + Stranger));
        Assert.Empty(Above(Leaf + Root));
        Assert.Empty(Above(Leaf));
    }

    [Fact]
    public void What_signs_itself_or_is_no_CA_issues_nothing()
    {
        var selfSigned = DatedCertificates.Pem("CN=leaf", "CN=leaf", "2026-01-01", "2027-01-01");
        var noAuthority = DatedCertificates.Pem("CN=issuing", "CN=root", "2026-01-01", "2027-01-01");

        Assert.Empty(Above(selfSigned + Root));
        Assert.Empty(Above(Leaf + noAuthority + Root));
    }

    [Fact]
    public void A_cycle_ends()
    {
        var first = DatedCertificates.Pem("CN=issuing", "CN=other", "2026-01-01", "2027-01-01", isAuthority: true);
        var second = DatedCertificates.Pem("CN=other", "CN=issuing", "2026-01-01", "2027-01-01", isAuthority: true);

        Assert.Equal(8, Above(Leaf + first + second).Count);
    }

    [Fact]
    public void A_rule_sees_it()
    {
        using var folder = new TemporaryFolder();
        var root = "/etc/ssl/certs/Entrust_Root_Certification_Authority_-_G2.pem";
        Assert.SkipUnless(File.Exists(root), "This system keeps no root of Entrust's.");
        const string name = "CN=Entrust Root Certification Authority - G2, OU=\"(c) 2009 Entrust, Inc. - for authorized use only\", "
            + "OU=See www.entrust.net/legal-terms, O=\"Entrust, Inc.\", C=US";
        var leaf = DatedCertificates.Pem("CN=www.contoso.com", name, "2025-01-01", "2026-01-01");

        var alone = LintRun.Execute(Requests.Of(folder.Write("alone.pem", leaf)), TestContext.Current.CancellationToken);
        var chain = LintRun.Execute(Requests.Of(folder.Write("chain.pem", leaf + File.ReadAllText(root))), TestContext.Current.CancellationToken);

        Assert.DoesNotContain(alone.Findings, finding => finding.Finding.Rule.Id == "CERT3018");
        Assert.Single(chain.Findings, finding => finding.Finding.Rule.Id == "CERT3018");
    }

    private static IReadOnlyList<string> Above(string pem)
    {
        var model = DocumentReader.Read("chain.pem", System.Text.Encoding.UTF8.GetBytes(pem));
        return new IssuersInFile(model).Above(model.Targets.OfType<CertificateTarget>().Single(
            certificate => certificate.Subject!.Rdns[0].Attributes[0].Value.Text == "leaf"));
    }

    private static string Print(string pem) => DocumentReader.Read("one.pem", System.Text.Encoding.UTF8.GetBytes(pem)).Targets
        .OfType<CertificateTarget>().Single().Fingerprint!;
}
