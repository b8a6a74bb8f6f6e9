using CertLint.Analyzers.Tests.Harness;

namespace CertLint.Analyzers.Tests.Building;

/// <summary>BouncyCastle's <c>GeneralName</c>, which stands in more than one extension.</summary>
public class GeneralNameTests
{
    private const string Usings = """
        using System.Collections.Generic;
        using Org.BouncyCastle.Asn1;
        using Org.BouncyCastle.Asn1.X509;
        using Org.BouncyCastle.X509;

        class Names
        {
            void Make(string user, X509V3CertificateGenerator generator)
            {

        """;

    [Theory]
    [InlineData("_ = new GeneralName(GeneralName.IPAddress, \"{|CERT5001:host|}\");")]
    [InlineData("_ = new GeneralName(GeneralName.IPAddress, {|CERT5001:\"\"|});")]
    [InlineData("_ = new GeneralName({|CERT5001:GeneralName.OtherName|}, user);")]
    [InlineData("_ = new GeneralName(GeneralName.RegisteredID, \"{|CERT5001:host|}\");")]
    [InlineData("_ = new GeneralName(GeneralName.DirectoryName, \"O={|CERT5001:Acme, Inc.|}\");")]
    [InlineData("_ = new GeneralName(GeneralName.DirectoryName, \"C={|CERT1004:UK|}, O=Acme\");")]
    public Task A_text_that_throws_is_told(string statement) => Statements(statement);

    [Theory]
    [InlineData("_ = new GeneralName(GeneralName.DnsName, \"{|CERT1001:acme.service-now.com|}\");")]
    [InlineData("_ = new GeneralName(2, \"{|CERT2003:10.0.0.1|}\");")]
    [InlineData("_ = new GeneralNames(new GeneralName(GeneralName.DnsName, \"{|CERT2004:a_b.contoso.com|}\"));")]
    [InlineData("_ = new GeneralName(GeneralName.DnsName, \"{|CERT2012:mtls.b\u00fccher.de|}\");")]
    [InlineData("generator.AddExtension(X509Extensions.SubjectAlternativeName, false, new GeneralNames(new GeneralName(GeneralName.Rfc822Name, \"{|CERT2013:PKI <pki@contoso.com>|}\")));")]
    [InlineData("generator.AddExtension(X509Extensions.SubjectAlternativeName, false, new DerSequence(new GeneralName(GeneralName.DnsName, \"{|CERT2004:.contoso.com|}\")));")]
    public Task An_alternative_name_is_judged(string statement) => Statements(statement);

    [Theory]
    [InlineData("_ = new GeneralName(GeneralName.DnsName, \"mtls.contoso.com\");")]
    [InlineData("_ = new GeneralName(GeneralName.DnsName, user);")]
    [InlineData("_ = new GeneralName(GeneralName.IPAddress, user);")]
    [InlineData("_ = new GeneralName(user == \"\" ? GeneralName.DnsName : GeneralName.IPAddress, \"host\");")]
    [InlineData("_ = new GeneralName(GeneralName.IPAddress, \"10.0.0.0/8\");")]
    [InlineData("_ = new GeneralName(new X509Name(\"CN=h\"));")]
    [InlineData("_ = new GeneralName(GeneralName.DnsName, \".contoso.com\");")]
    [InlineData("_ = new GeneralName(GeneralName.Rfc822Name, \"contoso.com\");")]
    [InlineData("_ = new GeneralName(GeneralName.UniformResourceIdentifier, \"http://crl/ca.crl\");")]
    [InlineData("_ = new AccessDescription(AccessDescription.IdADOcsp, new GeneralName(GeneralName.UniformResourceIdentifier, \"http://ocsp\"));")]
    [InlineData("_ = new DistributionPointName(new GeneralNames(new GeneralName(GeneralName.UniformResourceIdentifier, \"http://crl/ca.crl\")));")]
    [InlineData("_ = new GeneralSubtree(new GeneralName(GeneralName.DnsName, \"co.uk\"));")]
    [InlineData("var domain = new GeneralName(GeneralName.DnsName, \"co.uk\"); _ = new GeneralSubtree(domain);")]
    public Task What_is_right_or_stands_elsewhere_is_silent(string statement) => Statements(statement);

    private static Task Statements(string statements) => Verify.Source(Usings + statements + "\n    }\n}\n");
}
