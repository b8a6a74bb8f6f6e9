namespace CertLint.Runner.Tests.Relations;

/// <summary>CERT3011 and CERT3006 on real certificates, in files and keystores.</summary>
public sealed class ChainTests : IDisposable
{
    private readonly RelationProject project = new();
    private readonly TestAuthority root = TestAuthority.Root("Contoso Root");
    private readonly TestAuthority issuing;
    private readonly TestAuthority leaf;
    private readonly TestAuthority other = TestAuthority.Root("Fabrikam Root");

    public ChainTests()
    {
        issuing = root.Authority("Contoso Issuing");
        leaf = issuing.Leaf("mtls.contoso.com");
    }

    public void Dispose()
    {
        project.Dispose();
        foreach (var authority in new[] { root, issuing, leaf, other })
            authority.Dispose();
    }

    [Fact]
    public void A_chain_in_order_is_right_with_its_root_and_without()
    {
        project.Add("a.pem", leaf.Pem + issuing.Pem).Add("a.key", leaf.EncryptedKeyPem)
            .Add("b.pem", leaf.Pem + issuing.Pem + root.Pem).Add("c.pem", leaf.EncryptedKeyPem + leaf.Pem + issuing.Pem)
            .Add("d.jks", TestKeystore.Of(("mydomain", true, [leaf, issuing, root])));

        Assert.Empty(project.Told());
    }

    [Fact]
    public void A_chain_out_of_order_is_told_at_the_block_that_is_too_early()
    {
        project.Add("mtls.pem", leaf.Pem + root.Pem + issuing.Pem).Add("mtls.key", leaf.EncryptedKeyPem);

        var line = leaf.Pem.Count(character => character == '\n') + 1;
        Assert.Equal(
            [$"mtls.pem:{line} CERT3011 Warning The chain has 'Contoso Root' (PEM block 2) ahead of 'Contoso Issuing'; put the certificate of the key first, and each issuer behind what it issued."],
            project.Told());
    }

    [Fact]
    public void A_certificate_alone_is_told_where_its_issuer_lies()
    {
        project.Add("tls/mtls.pem", leaf.Pem).Add("tls/mtls.key", leaf.EncryptedKeyPem).Add("ca/issuing.crt", issuing.Pem);

        Assert.Equal(
            ["tls/mtls.pem:1 CERT3011 Suggestion The certificate for 'mtls.contoso.com' stands alone in its file; append that of its issuer 'Contoso Issuing' (in '../ca/issuing.crt') unless that is a root, because clients and servers may not have it."],
            project.Told());
    }

    [Fact]
    public void A_certificate_that_a_root_has_issued_is_a_chain_by_itself()
    {
        using var direct = root.Leaf("direct.contoso.com");
        project.Add("direct.pem", direct.Pem).Add("direct.key", direct.EncryptedKeyPem).Add("root.pem", root.Pem);

        Assert.Empty(project.Told());
    }

    // As certbot and others lay them out.
    [Fact]
    public void Fullchain_beside_the_certificate_is_its_chain()
    {
        project.Add("cert.pem", leaf.Pem).Add("chain.pem", issuing.Pem).Add("fullchain.pem", leaf.Pem + issuing.Pem).Add("privkey.pem", leaf.EncryptedKeyPem)
            .Add("cert.key", leaf.EncryptedKeyPem);

        Assert.Empty(project.Told());
    }

    [Fact]
    public void A_stranger_in_the_chain_is_told_and_a_missing_issuer_with_its_place()
    {
        project.Add("a.pem", leaf.Pem + issuing.Pem + other.Pem).Add("a.key", leaf.EncryptedKeyPem);
        Assert.Equal(
            ["CERT3011 Warning The chain has 'Fabrikam Root' (PEM block 3), which issued none of the others; put that of 'Contoso Root', which issued 'Contoso Issuing', in its place."],
            Tails());

        project.Add("a.pem", leaf.Pem + root.Pem).Add("ca.pem", issuing.Pem);
        Assert.Equal(["CERT3011 Warning The chain lacks 'Contoso Issuing' (in 'ca.pem'), which issued 'mtls.contoso.com'; put it behind that."], Tails());
    }

    [Fact]
    public void An_issuer_of_the_same_name_and_another_key_is_a_stranger()
    {
        using var renewed = root.Authority("Contoso Issuing");
        project.Add("a.pem", leaf.Pem + renewed.Pem).Add("a.key", leaf.EncryptedKeyPem);

        Assert.Equal(
            ["CERT3011 Warning The chain has 'Contoso Issuing' (PEM block 2), which issued none of the others; put that of 'Contoso Issuing', which issued 'mtls.contoso.com', in its place."],
            Tails());
    }

    [Fact]
    public void Cross_certificates_may_stand_beside_each_other()
    {
        using var crossed = other.Again(root);
        project.Add("a.pem", leaf.Pem + issuing.Pem + crossed.Pem + other.Pem).Add("a.key", leaf.EncryptedKeyPem)
            .Add("b.pem", leaf.Pem + issuing.Pem + root.Pem + crossed.Pem)
            .Add("c.pem", leaf.Pem + issuing.Pem + crossed.Pem + root.Pem);

        Assert.Empty(project.Told());
    }

    [Fact]
    public void Bundles_of_CAs_and_lists_of_certificates_are_no_chains()
    {
        using var second = issuing.Leaf("second.contoso.com");
        using var renewal = issuing.Again(leaf);
        project.Add("ca-bundle.pem", root.Pem + other.Pem + issuing.Pem).Add("ca-bundle.key", root.EncryptedKeyPem)
            .Add("list.pem", second.Pem + root.Pem + leaf.Pem).Add("list.csr", leaf.RequestPem())
            .Add("renewals.pem", renewal.Pem + leaf.Pem).Add("peer.pem", TestAuthorityPem(root, issuing));

        Assert.Empty(project.Told());
    }

    [Fact]
    public void A_keystores_entry_needs_its_whole_chain_in_order()
    {
        project.Add("a.jks", TestKeystore.Of(("alone", true, [leaf]), ("early", true, [leaf, root, issuing]), ("strange", true, [leaf, issuing, other]), ("rootless", true, [leaf, issuing])));

        Assert.Equal(
            [
                "a.jks:1 CERT3011 Suggestion The chain of entry 'rootless' ends with 'Contoso Issuing', without its issuer 'Contoso Root' (in alias 'early', certificate 2); import the CA's answer with the whole chain up to the root.",
                "a.jks:1 CERT3011 Warning The chain of entry 'alone' holds its own certificate alone, without that of its issuer 'Contoso Issuing' (in alias 'early', certificate 3); import the CA's answer together with its chain.",
                "a.jks:1 CERT3011 Warning The chain of entry 'early' has 'Contoso Root' ahead of 'Contoso Issuing'; put the certificate of the key first, and each issuer behind what it issued.",
                "a.jks:1 CERT3011 Warning The chain of entry 'strange' has 'Fabrikam Root', which issued none of the others; put that of 'Contoso Root', which issued 'Contoso Issuing', in its place.",
            ],
            project.Told().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_self_signed_entry_whose_request_lies_in_the_project_was_never_answered()
    {
        using var self = TestAuthority.SelfSigned("mtls.contoso.com");
        project.Add("client.jks", TestKeystore.Of(("mydomain", true, [self]))).Add("trust.jks", TestKeystore.Of(("mydomain", false, [self])));
        Assert.Equal(
            ["client.jks:1 CERT3006 Suggestion The certificate in entry 'mydomain' is self-signed; request one from a CA and import its answer under the same alias, because mutual TLS with an instance needs a CA-issued certificate."],
            project.Told());

        project.Add("requests/mydomain.csr", self.RequestPem("CN=mtls.contoso.com"));
        Assert.Equal(
            ["client.jks:1 CERT3006 Warning The certificate in entry 'mydomain' is still self-signed; import the CA's answer under the same alias, because mutual TLS with an instance needs a CA-issued certificate."],
            project.Told());
    }

    private static string TestAuthorityPem(TestAuthority root, TestAuthority issuing)
    {
        using var peer = issuing.Leaf("peer.fabrikam.com");
        return root.Pem + peer.Pem;
    }

    private string[] Tails() => [.. project.Told().Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..])];
}
