using System.ComponentModel;
using System.Diagnostics;
using Org.BouncyCastle.Pkcs;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.X509;

namespace CertLint.Runner.Tests.Relations;

/// <summary>CERT3010 in keystores, which BouncyCastle and Java fill without asking whether key and certificate are a pair.</summary>
public sealed class KeystoreKeyTests : IDisposable
{
    private const string WellKnown = "changeit";
    private const string Message =
        "CERT3010 Warning The private key in entry 'mtls' does not belong to the certificate for 'mtls.contoso.com'; put the key here for which the certificate was requested, or request a new certificate for this one.";

    private readonly RelationProject project = new();
    private readonly TestAuthority root = TestAuthority.Root("Contoso Root");
    private readonly TestAuthority leaf;
    private readonly TestAuthority other;

    public KeystoreKeyTests()
    {
        leaf = root.Leaf("mtls.contoso.com");
        other = root.Leaf("other.contoso.com");
    }

    public void Dispose()
    {
        project.Dispose();
        foreach (var authority in new[] { root, leaf, other })
            authority.Dispose();
    }

    [Fact]
    public void A_key_that_is_not_its_entrys_is_told()
    {
        project.Add("a.jks", Jks(WellKnown, other)).Add("a.p12", Pkcs12(WellKnown, other));

        Assert.Equal(["a.jks:1 " + Message, "a.p12:1 " + Message], Told());
    }

    [Fact]
    public void The_request_for_the_key_is_named()
    {
        project.Add("a.jks", Jks(WellKnown, other)).Add("a.csr", other.RequestPem());

        Assert.Equal(
            ["a.jks:1 CERT3010 Warning The private key in entry 'mtls' does not belong to the certificate for 'mtls.contoso.com'; 'a.csr' asks for a certificate for that key, so put the CA's answer to it here."],
            Told());
    }

    [Fact]
    public void Nothing_is_told_of_a_right_key_or_one_that_nobody_can_open()
    {
        project.Add("a.jks", Jks(WellKnown, leaf)).Add("a.p12", Pkcs12(WellKnown, leaf))
            .Add("b.jks", Jks("nobody knows it", other)).Add("b.p12", Pkcs12("nobody knows it", other))
            // Meant for another certificate of the same file, perhaps.
            .Add("c.jks", Jks(WellKnown, other, trusted: other)).Add("c.p12", Pkcs12(WellKnown, other, trusted: other));

        Assert.Empty(Told());
    }

    [Fact]
    public void A_replay_tells_it_again()
    {
        project.Add("a.jks", Jks(WellKnown, other));

        Assert.Single(project.Told(isCached: true));
        Assert.True(project.Lint(isCached: true).IsReplay);
        Assert.Single(project.Told(isCached: true));
    }

    [Theory]
    [InlineData("JCEKS")]
    [InlineData("PKCS12")]
    public void Java_copies_such_an_entry_into_its_other_keystores(string type)
    {
        Import(type, Jks(WellKnown, other));
        Assert.Equal(["b.store:1 " + Message], Told());

        Import(type, Jks(WellKnown, leaf));
        Assert.Empty(Told());
    }

    private string[] Told() => [.. project.Told().Where(line => line.Contains("CERT3010", StringComparison.Ordinal))];

    private void Import(string type, byte[] source)
    {
        project.Add("a.store", source);
        File.Delete(project["b.store"]);
        var start = new ProcessStartInfo("keytool",
        [
            "-importkeystore", "-srckeystore", project["a.store"], "-srcstoretype", "JKS", "-srcstorepass", WellKnown,
            "-destkeystore", project["b.store"], "-deststoretype", type, "-deststorepass", WellKnown, "-noprompt",
        ]) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, output + error.Result);
        }
        catch (Win32Exception)
        {
            Assert.Skip("no keytool on this machine");
        }

        project.Add("b.store", File.ReadAllBytes(project["b.store"])).Add("a.store", "");
    }

    // The certificate is always that of the leaf.
    private byte[] Jks(string password, TestAuthority key, TestAuthority? trusted = null)
    {
        var store = new JksStore();
        store.SetKeyEntry("mtls", PrivateKeyFactory.CreateKey(key.Key.ExportPkcs8PrivateKey()), password.ToCharArray(), [Certificate(leaf), Certificate(root)]);
        if (trusted is not null)
            store.SetCertificateEntry("trusted", Certificate(trusted));
        using var stream = new MemoryStream();
        store.Save(stream, password.ToCharArray());
        return stream.ToArray();
    }

    private byte[] Pkcs12(string password, TestAuthority key, TestAuthority? trusted = null)
    {
        var store = new Pkcs12StoreBuilder().Build();
        var entry = new AsymmetricKeyEntry(PrivateKeyFactory.CreateKey(key.Key.ExportPkcs8PrivateKey()));
        store.SetKeyEntry("mtls", entry, [new X509CertificateEntry(Certificate(leaf)), new X509CertificateEntry(Certificate(root))]);
        if (trusted is not null)
            store.SetCertificateEntry("trusted", new X509CertificateEntry(Certificate(trusted)));
        using var stream = new MemoryStream();
        store.Save(stream, password.ToCharArray(), new SecureRandom());
        return stream.ToArray();
    }

    private static X509Certificate Certificate(TestAuthority authority) => new(authority.Certificate.RawData);
}
