using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

public class Cert3011ChainTests
{
    /// <summary>Certificates by a letter: the leaf, its issuer, that one's, the root, and others.</summary>
    private static readonly Dictionary<char, CertificateTarget> Certificates = new()
    {
        ['l'] = Issued.Leaf("mtls.contoso.com", "Issuing CA", 1),
        ['d'] = Issued.Leaf("direct.contoso.com", "Root", 1),
        ['s'] = Issued.Leaf("self.contoso.com", "self.contoso.com", 1),
        ['i'] = Issued.Authority("Issuing CA", "Policy CA", 2),
        ['p'] = Issued.Authority("Policy CA", "Root", 3),
        ['r'] = Issued.Authority("Root", "Root", 4),
        // The same CA, certified by another root.
        ['x'] = Issued.Authority("Policy CA", "Other Root", 5),
        ['o'] = Issued.Authority("Other Root", "Other Root", 6),
        ['e'] = Issued.Authority("Stranger", "Strange Root", 7),
    };

    // Of a keystore's entry; of a PEM file. What lies elsewhere stands behind the slash.
    [Theory]
    [InlineData("lipr", "", "")]
    [InlineData("lip", "suggestion: ends with 'Policy CA', without its issuer 'Root';", "")]
    [InlineData("lip/r", "suggestion: ends with 'Policy CA', without its issuer 'Root' (in 'r.pem');", "")]
    [InlineData("li", "suggestion: ends with 'Issuing CA', without its issuer 'Policy CA';", "")]
    [InlineData("l", "warning: holds its own certificate alone, without that of its issuer 'Issuing CA';", "suggestion: stands alone in its file; append that of its issuer 'Issuing CA' unless that is a root,")]
    [InlineData("l/i", "warning: holds its own certificate alone, without that of its issuer 'Issuing CA' (in 'i.pem');", "suggestion: stands alone in its file; append that of its issuer 'Issuing CA' (in 'i.pem') unless that is a root,")]
    [InlineData("d/r", "suggestion: ends with 'direct.contoso.com', without its issuer 'Root' (in 'r.pem');", "")]
    [InlineData("dr", "", "")]
    [InlineData("s", "", "")]
    [InlineData("lpir", "warning: has 'Policy CA' ahead of 'Issuing CA';", "warning: has 'Policy CA' ahead of 'Issuing CA';")]
    [InlineData("lrpi", "warning: has 'Root' ahead of 'Policy CA';", "warning: has 'Root' ahead of 'Policy CA';")]
    [InlineData("lpi", "warning: has 'Policy CA' ahead of 'Issuing CA';", "warning: has 'Policy CA' ahead of 'Issuing CA';")]
    [InlineData("lipre", "warning: has 'Stranger', which issued none of the others; remove it.", "warning: has 'Stranger', which issued none of the others; remove it.")]
    [InlineData("le", "warning: has 'Stranger', which issued none of the others; put that of 'Issuing CA', which issued 'mtls.contoso.com', in its place.", "warning: has 'Stranger', which issued none of the others; put that of 'Issuing CA', which issued 'mtls.contoso.com', in its place.")]
    [InlineData("lpr", "warning: has 'Policy CA', which issued none of the others; put that of 'Issuing CA', which issued 'mtls.contoso.com', in its place.|warning: has 'Root', which issued none of the others; put that of 'Issuing CA', which issued 'mtls.contoso.com', in its place.", "warning: has 'Policy CA', which issued none of the others; put that of 'Issuing CA', which issued 'mtls.contoso.com', in its place.|warning: has 'Root', which issued none of the others; put that of 'Issuing CA', which issued 'mtls.contoso.com', in its place.")]
    [InlineData("lpr/i", "warning: lacks 'Issuing CA' (in 'i.pem'), which issued 'mtls.contoso.com';", "warning: lacks 'Issuing CA' (in 'i.pem'), which issued 'mtls.contoso.com';")]
    [InlineData("lr/ip", "warning: lacks 'Issuing CA' (in 'i.pem'), which issued 'mtls.contoso.com';", "warning: lacks 'Issuing CA' (in 'i.pem'), which issued 'mtls.contoso.com';")]
    [InlineData("lir/p", "warning: lacks 'Policy CA' (in 'p.pem'), which issued 'Issuing CA';", "warning: lacks 'Policy CA' (in 'p.pem'), which issued 'Issuing CA';")]
    // Two ways up, both of which may be sent.
    [InlineData("lipxro", "", "")]
    [InlineData("lixp", "suggestion: ends with 'Policy CA', without its issuer 'Other Root';", "")]
    [InlineData("lixor", "warning: has 'Root', which issued none of the others; remove it.", "warning: has 'Root', which issued none of the others; remove it.")]
    [InlineData("lixpr", "", "")]
    public void A_chain_that_is_none_is_told(string chain, string keystore, string pem)
    {
        Assert.Equal(keystore, Told(chain, "mydomain"));
        Assert.Equal(pem, Told(chain, null));
    }

    [Theory]
    [InlineData("il", "warning: has 'Issuing CA' ahead of 'mtls.contoso.com';")]
    [InlineData("rpil", "warning: has 'Root' ahead of 'mtls.contoso.com';")]
    [InlineData("eli", "warning: has 'Stranger', which issued none of the others; put that of 'Policy CA', which issued 'Issuing CA', in its place.")]
    public void The_certificate_of_the_key_comes_first(string chain, string expected) => Assert.Equal(expected, Told(chain, null));

    [Theory]
    [InlineData(Purpose.Peer)]
    [InlineData(Purpose.Authority)]
    public void What_is_trusted_needs_no_order(Purpose purpose)
    {
        var chain = ChainOf("lri");

        Assert.Null(Asked.LevelOf("CERT3011", Certificates['l'] with { Purpose = purpose, Relations = new() { Chain = chain } }));
    }

    [Theory]
    [InlineData("l", null)]
    [InlineData("li", null)]
    [InlineData("lpi", "warning")]
    public void What_signs_needs_no_whole_chain(string chain, string? level) => Assert.Equal(
        level, Asked.LevelOf("CERT3011", Certificates['l'] with { Usage = Usage.Signing, Relations = new() { Chain = ChainOf(chain), Alias = "mydomain" } }));

    [Fact]
    public void Key_identifiers_stand_above_names()
    {
        var leaf = Certificates['l'] with { AuthorityKeyIdentifier = "01" };
        var old = Certificates['i'] with { SubjectKeyIdentifier = "02" };

        Assert.Equal("warning", LevelOf(leaf, old));
        Assert.Null(LevelOf(leaf, old with { SubjectKeyIdentifier = "01" }));
        Assert.Null(LevelOf(leaf, old with { SubjectKeyIdentifier = null }));

        static string? LevelOf(CertificateTarget leaf, CertificateTarget issuer) =>
            Asked.LevelOf("CERT3011", leaf with { Relations = new() { Chain = new([leaf, issuer], []) } });
    }

    // RFC 5280 4.1.2.4 forbids them, but Go's x509 makes them of a template without a subject.
    [Fact]
    public void Where_an_issuer_has_no_name_the_key_identifiers_tell()
    {
        var nameless = new DistinguishedName([], IsEncodedInReverse: false, default);
        var leaf = Certificates['l'] with { Issuer = nameless, AuthorityKeyIdentifier = "01" };
        var issuer = Certificates['i'] with { Subject = nameless, Issuer = nameless, SubjectKeyIdentifier = "01" };

        Assert.Null(LevelOf(leaf, issuer));
        Assert.Equal("warning", LevelOf(leaf, issuer with { SubjectKeyIdentifier = "02" }));
        // That neither has a name makes them no pair.
        Assert.Equal("warning", LevelOf(leaf, issuer with { SubjectKeyIdentifier = null }));
        Assert.Equal("warning", LevelOf(leaf with { AuthorityKeyIdentifier = null }, issuer));
        Assert.Equal("warning", LevelOf(leaf with { AuthorityKeyIdentifier = null }, issuer with { SubjectKeyIdentifier = null }));
        Assert.Equal("warning", LevelOf(leaf, Certificates['i'] with { SubjectKeyIdentifier = "01" }));
        Assert.Equal("warning", LevelOf(Certificates['l'] with { AuthorityKeyIdentifier = "01" }, issuer));

        static string? LevelOf(CertificateTarget leaf, CertificateTarget issuer) =>
            Asked.LevelOf("CERT3011", leaf with { Relations = new() { Chain = new([leaf, issuer], []) } });
    }

    // RFC 5280 7.1: an issuer's name may be encoded otherwise than the subject's.
    [Fact]
    public void Case_and_white_space_of_names_do_not_count()
    {
        var leaf = Certificates['l'] with { Issuer = Issued.Name("ISSUING  CA ") };

        Assert.Null(Asked.LevelOf("CERT3011", leaf with { Relations = new() { Chain = new([leaf, Certificates['i']], []) } }));
    }

    [Fact]
    public void The_place_in_a_file_is_that_of_the_certificate_which_is_wrong()
    {
        var chain = ChainOf("lpi");
        var leaf = Certificates['l'] with { Entry = "PEM block 1" };
        chain = chain with { Members = [leaf, chain.Members[1] with { Entry = "PEM block 2" }, chain.Members[2]] };

        var finding = Assert.Single(Asked.Findings(leaf with { Relations = new() { Chain = chain } }), finding => finding.Rule.Id == "CERT3011");

        Assert.Equal(Certificates['p'].Place, finding.Place);
        Assert.Equal(
            "The chain has 'Policy CA' (PEM block 2) ahead of 'Issuing CA'; put the certificate of the key first, and each issuer behind what it issued.",
            finding.Message);
    }

    [Theory]
    [InlineData("l/i", "mydomain", "The chain of entry 'mydomain' holds its own certificate alone, without that of its issuer 'Issuing CA' (in 'i.pem'); import the CA's answer together with its chain.")]
    [InlineData("l", null, "The certificate for 'mtls.contoso.com' stands alone in its file; append that of its issuer 'Issuing CA' unless that is a root, because clients and servers may not have it.")]
    [InlineData("lpr/i", "mydomain", "The chain of entry 'mydomain' lacks 'Issuing CA' (in 'i.pem'), which issued 'mtls.contoso.com'; put it behind that.")]
    [InlineData("lip", "mydomain", "The chain of entry 'mydomain' ends with 'Policy CA', without its issuer 'Root'; import the CA's answer with the whole chain up to the root.")]
    public void The_message_says_what_to_do(string chain, string? alias, string message) =>
        Assert.Equal(message, Assert.Single(FindingsOf(chain, alias)).Message);

    [Fact]
    public void Issuers_in_a_circle_end()
    {
        var one = Issued.Authority("One", "Two");
        var two = Issued.Authority("Two", "One");
        var leaf = Issued.Leaf("mtls.contoso.com", "One");

        Assert.Null(Asked.LevelOf("CERT3011", leaf with { Relations = new() { Chain = new([leaf, one, two], []) } }));
    }

    private static string Told(string chain, string? alias) => string.Join('|', FindingsOf(chain, alias)
        .Select(finding => $"{SampleText.Word(finding.Level)}: {Body(finding.Message)}"));

    // What follows the subject of the sentence, up to the advice where that is always the same.
    private static string Body(string message)
    {
        foreach (var start in new[] { "The chain of entry 'mydomain' ", "The chain ", "The certificate for 'mtls.contoso.com' " })
        {
            if (message.StartsWith(start, StringComparison.Ordinal))
                message = message[start.Length..];
        }

        foreach (var advice in new[] { " import the CA's", " put it behind", " put the certificate of the key", " because" })
        {
            if (message.IndexOf(advice, StringComparison.Ordinal) is > 0 and var end)
                message = message[..end];
        }

        return message;
    }

    private static IEnumerable<Finding> FindingsOf(string chain, string? alias)
    {
        var leaf = Certificates[chain.First(letter => "lds".Contains(letter, StringComparison.Ordinal))];
        return Asked.Findings(leaf with { Relations = new() { Chain = ChainOf(chain), Alias = alias } }).Where(finding => finding.Rule.Id == "CERT3011");
    }

    private static CertificateChain ChainOf(string chain)
    {
        var parts = chain.Split('/');
        return new CertificateChain(
            [.. parts[0].Select(letter => Certificates[letter])],
            [.. parts.Skip(1).SelectMany(letters => letters).Select(letter => new LocatedCertificate(Certificates[letter], $"'{letter}.pem'"))]);
    }
}
