using System.ComponentModel;
using System.Diagnostics;

namespace CertLint.Runner.Tests.Relations;

/// <summary>CERT3010 on real certificates and keys.</summary>
public sealed class ForeignKeyTests : IDisposable
{
    private readonly RelationProject project = new();
    private readonly TestAuthority root = TestAuthority.Root("Contoso Root");
    private readonly TestAuthority leaf;
    private readonly TestAuthority other;

    public ForeignKeyTests()
    {
        leaf = root.Leaf("mtls.contoso.com");
        other = root.Leaf("other.contoso.com");
        project.Add("ca/root.pem", root.Pem);
    }

    public void Dispose()
    {
        project.Dispose();
        foreach (var authority in new[] { root, leaf, other })
            authority.Dispose();
    }

    [Fact]
    public void A_key_of_the_same_name_that_fits_no_certificate_is_told()
    {
        project.Add("mtls.crt", leaf.Pem).Add("mtls.key", other.KeyPem);

        Assert.Equal(
            ["mtls.crt:1 CERT3010 Warning The private key in 'mtls.key' does not belong to the certificate for 'mtls.contoso.com'; put the key here for which the certificate was requested, or request a new certificate for this one."],
            project.Told());
    }

    [Fact]
    public void A_key_in_the_same_file_that_fits_no_certificate_is_told()
    {
        project.Add("mtls.pem", leaf.Pem + other.KeyPem);

        Assert.Equal(
            ["mtls.pem:1 CERT3010 Warning The private key in PEM block 2 does not belong to the certificate for 'mtls.contoso.com'; put the key here for which the certificate was requested, or request a new certificate for this one."],
            project.Told());
    }

    [Fact]
    public void A_new_key_whose_request_is_not_answered_yet_is_told_as_such()
    {
        project.Add("mtls.crt", leaf.Pem).Add("mtls.key", other.KeyPem).Add("mtls.csr", other.RequestPem("CN=mtls.contoso.com"))
            // What the request should say is another question, for later.
            .Add("mtls.cnf", "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = renamed.contoso.com\n");

        Assert.Equal(
            ["mtls.crt:1 CERT3010 Warning The private key in 'mtls.key' does not belong to the certificate for 'mtls.contoso.com'; 'mtls.csr' asks for a certificate for that key, so put the CA's answer to it here."],
            project.Told());
    }

    [Fact]
    public void Nothing_is_told_where_the_key_fits()
    {
        using var renewal = root.Again(leaf);
        project.Add("a.crt", leaf.Pem).Add("a.key", leaf.KeyPem)
            .Add("b.pem", leaf.KeyPem + leaf.Pem)
            // The old certificate and the new one beside one key.
            .Add("c.crt", leaf.Pem).Add("c.pem", renewal.Pem).Add("c.key", leaf.KeyPem)
            // Two pairs in one file, and a chain with its key.
            .Add("d.pem", leaf.Pem + leaf.KeyPem + other.Pem + other.KeyPem).Add("e.pem", leaf.Pem + root.Pem).Add("e.key", leaf.KeyPem)
            // The certificate of another beside the key's.
            .Add("f.crt", other.Pem).Add("f.pem", leaf.Pem).Add("f.key", leaf.KeyPem)
            .Add("g.jks", TestKeystore.Of(("mydomain", true, [leaf, root]))).Add("g.key", leaf.KeyPem).Add("g.crt", other.Pem);

        Assert.Empty(project.Told());
    }

    [Fact]
    public void Nothing_is_told_where_nobody_can_know()
    {
        project.Add("a.crt", leaf.Pem).Add("a.key", other.EncryptedKeyPem)
            .Add("b.crt", leaf.Pem).Add("b.key", other.KeyPem).Add("b.pem", leaf.EncryptedKeyPem)
            .Add("c.crt", leaf.Pem).Add("c.key", [0x00, 0x01, 0x02])
            // Of another name, in another folder, without a certificate, and in a text that holds many things.
            .Add("d.crt", leaf.Pem).Add("e.key", other.KeyPem).Add("keys/d.key", other.KeyPem)
            .Add("f.yaml", "a: |\n  " + (leaf.Pem + other.KeyPem).TrimEnd().Replace("\n", "\n  ", StringComparison.Ordinal) + "\n");

        Assert.Empty(project.Told());
    }

    // As openssl ec -param_enc explicit writes it; .NET writes no curve that it knows in numbers by itself.
    [Fact]
    public void Nothing_is_told_where_the_key_has_in_numbers_the_curve_that_the_certificate_names()
    {
        project.Add("a.crt", leaf.Pem).Add("a.key", InNumbers(leaf.KeyPem))
            .Add("b.crt", leaf.Pem).Add("b.key", InNumbers(other.KeyPem))
            .Add("c.pem", leaf.Pem + InNumbers(leaf.KeyPem));
        Assert.Empty(project.Told());

        project.Add("d.crt", leaf.Pem).Add("d.key", other.KeyPem);
        Assert.Single(project.Told(), line => line.StartsWith("d.crt", StringComparison.Ordinal));
    }

    private static string InNumbers(string key)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("openssl", ["ec", "-param_enc", "explicit"])
            {
                RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
            process.StandardInput.Write(key);
            process.StandardInput.Close();
            var written = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return written;
        }
        catch (Win32Exception)
        {
            Assert.Skip("no openssl on this machine");
            return "";
        }
    }

    [Fact]
    public void A_replay_knows_of_a_neighbour_that_has_changed()
    {
        project.Add("mtls.crt", leaf.Pem).Add("mtls.key", leaf.KeyPem);
        Assert.Empty(project.Told(isCached: true));
        Assert.True(project.Lint(isCached: true).IsReplay);

        // Of another length, by which a file of the same age is told to be another.
        project.Add("mtls.key", other.KeyPem + "\n");
        Assert.Single(project.Told(isCached: true), line => line.StartsWith("mtls.crt:1 CERT3010 Warning", StringComparison.Ordinal));
        Assert.True(project.Lint(isCached: true).IsReplay);
        Assert.Single(project.Told(isCached: true));

        project.Add("mtls.key", leaf.KeyPem);
        Assert.Empty(project.Told(isCached: true));
    }
}
