using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Tests;

/// <summary>Constructors and methods beside those that every program calls.</summary>
public class OtherSinkTests
{
    private const string Lookup = "new System.Collections.Generic.Dictionary<string, Org.BouncyCastle.Asn1.DerObjectIdentifier>()";

    [Theory]
    [InlineData("X509Name.DefaultLookup, \"C=US, {|CERT5001:State|}=x\"")]
    [InlineData("X509Name.DefaultLookup, \"ST={|CERT1005:CA|}, C=US\", new X509DefaultEntryConverter()")]
    [InlineData(Lookup + ", \"C=US, State=x\"")] // the table may know it
    [InlineData(Lookup + ", \"ST={|CERT1005:CA|}, C=US\"")]
    [InlineData(Lookup + ", \"C=US, CN=\" + {|CERT5002:user|}")]
    public Task BouncyCastle_may_be_given_its_keys(string arguments) => Verify.Source($$"""
        using Org.BouncyCastle.Asn1.X509;
        class Program { object Make(string user) => new X509Name(true, {{arguments}}); }
        """);

    [Theory]
    [InlineData("class Subject : X509Name { public Subject(string user) : base(true, \"ST={|CERT1005:CA|}, C=US, CN=\" + {|CERT5002:user|}) { } }")]
    [InlineData("class Subject(string user) : X509Name($\"CN={|CERT5002:{user}|}\") { }")]
    [InlineData("class Subject : X509Name { public Subject(string text) : base(text) { } } class Use { object N => new Subject(\"C=USA\"); }")]
    public Task A_base_constructor_parses_alike(string type) => Verify.Source(
        "using Org.BouncyCastle.Asn1.X509;\n" + type);

    [Theory]
    [InlineData("System.Text.Encoding.UTF8.GetBytes(\"CN=mtls.contoso.com\")")]
    [InlineData("System.Text.Encoding.ASCII.GetBytes($\"CN={user}\")")]
    [InlineData("new System.Text.UTF8Encoding(false).GetBytes(\"CN=mtls.contoso.com, O=Contoso\")")]
    [InlineData("\"CN=mtls.contoso.com\"u8")]
    public Task Bytes_of_text_are_no_encoding_in_DER(string bytes) =>
        Verify.Statements("_ = new X500DistinguishedName({|CERT5001:" + bytes + "|});");

    [Fact]
    public Task What_bytes_of_text_make_is_said() => Verify.Statements(
        "_ = new X500DistinguishedName({|#0:System.Text.Encoding.UTF8.GetBytes(\"CN=h\")|});",
        test => test.Expect(
            "CERT5001",
            DiagnosticSeverity.Warning,
            "X500DistinguishedName takes these bytes for an encoding in DER, which 'CN=h' is not; pass the text itself."));

    [Fact]
    public void DotNet_makes_an_empty_name_of_such_bytes() => Assert.Equal(
        "", new System.Security.Cryptography.X509Certificates.X500DistinguishedName("CN=h"u8.ToArray()).Name);

    [Theory]
    [InlineData("new byte[] { 0x30, 0 }")]
    [InlineData("Convert.FromBase64String(user)")]
    [InlineData("System.Text.Encoding.UTF8.GetBytes(user)")]
    [InlineData("System.Text.Encoding.Latin1.GetBytes(\"0\\u0000\")")]
    [InlineData("given.Build().RawData")]
    public Task Other_bytes_are_not_judged(string bytes) => Verify.Statements($"_ = new X500DistinguishedName({bytes});");

    // Stand-ins: each project makes itself an interop assembly of these names.
    [Theory]
    [InlineData("\"ST={|CERT1005:CA|}, C=US\", X500NameFlags.XCN_CERT_NAME_STR_NONE")]
    [InlineData("\"ST={|CERT1005:CA|}, C=US\"")]
    [InlineData("\"O={|CERT5001:Contoso, Ltd.|}\", X500NameFlags.XCN_CERT_NAME_STR_NONE")]
    [InlineData("\"O=Contoso, Ltd.; C=US\", X500NameFlags.XCN_CERT_NAME_STR_SEMICOLON_FLAG")]
    [InlineData("\"CN=\" + {|CERT5002:user|}, X500NameFlags.XCN_CERT_NAME_STR_NONE")]
    [InlineData("\"CN=\\\"\" + user.Replace(\"\\\"\", \"\\\"\\\"\") + \"\\\"\", X500NameFlags.XCN_CERT_NAME_STR_NONE")]
    [InlineData("\"CN=\" + {|CERT5003:user.Replace(\",\", \"\\\\,\")|}, X500NameFlags.XCN_CERT_NAME_STR_NONE")]
    [InlineData("\"O=Contoso, Ltd.\", (X500NameFlags)user.Length")]
    public Task CertEnroll_parses_as_Windows_does(string arguments) => Verify.Source($$"""
        using CERTENROLLLib;
        class Program { void Make(string user, IX500DistinguishedName name, CX500DistinguishedNameClass made) { name.Encode({{arguments}}); } }
        namespace CERTENROLLLib
        {
            public enum X500NameFlags { XCN_CERT_NAME_STR_NONE = 0, XCN_CERT_NAME_STR_SEMICOLON_FLAG = 0x40000000 }
            public interface IX500DistinguishedName { void Encode(string strName, X500NameFlags nameFlags = X500NameFlags.XCN_CERT_NAME_STR_NONE); }
            public abstract class CX500DistinguishedNameClass : IX500DistinguishedName
            {
                public abstract void Encode(string strName, X500NameFlags nameFlags = X500NameFlags.XCN_CERT_NAME_STR_NONE);
            }
        }
        """);

    [Theory]
    [InlineData("\"Self\", \"CN=mtls.contoso.com, C={|CERT1004:USA|}\"")]
    [InlineData("\"Self\", subject: \"CN=mtls.contoso.com, ST={|CERT1005:CA|}, C=US\"")]
    [InlineData("subject: \"CN=\" + {|CERT5002:user|}, issuerName: \"Self\"")]
    [InlineData("\"Self\", \"O={|CERT5001:Contoso, Ltd.|}\"")]
    [InlineData("\"Self\", \"O={|CERT5003:Contoso\\\\, Ltd.|}\"")]
    [InlineData("\"Self\", \"Email=jane@contoso.com\"")] // Windows takes it
    [InlineData("\"Self\", \"O=A+B\"")]
    [InlineData("\"CN=x, C=USA\", user")]
    public Task Key_Vault_parses_the_subject_of_a_policy(string arguments) => Verify.Source($$"""
        using Azure.Security.KeyVault.Certificates;
        class Program { object Make(string user) => new CertificatePolicy({{arguments}}); }
        namespace Azure.Security.KeyVault.Certificates
        {
            public class SubjectAlternativeNames { }
            public class CertificatePolicy
            {
                public CertificatePolicy(string issuerName, string subject) { }
                public CertificatePolicy(string issuerName, string subject, SubjectAlternativeNames subjectAlternativeNames) { }
                public CertificatePolicy(string issuerName, SubjectAlternativeNames subjectAlternativeNames) { }
            }
        }
        """);

    [Fact]
    public Task Without_the_builder_the_advice_is_to_double_quotes() => Verify.Source(
        """
        class Program { object Make(string user) => new System.Security.Cryptography.X509Certificates.X500DistinguishedName("CN=" + {|#0:user|}); }
        namespace System.Security.Cryptography.X509Certificates { public class X500DistinguishedName { public X500DistinguishedName(string text) { } } }
        """,
        test =>
        {
            test.TestState.AdditionalReferences.Clear();
            test.TestState.AdditionalReferences.Add(References.Framework.First(reference => reference.Display!.EndsWith("System.Runtime.dll", StringComparison.Ordinal)));
            test.TestState.AdditionalReferences.Add(References.Framework.First(reference => reference.Display!.EndsWith("System.Private.CoreLib.dll", StringComparison.Ordinal)));
            test.Expect(
                "CERT5002",
                DiagnosticSeverity.Warning,
                "'{user}' is inserted unescaped and can add attributes to the name; put it into double quotes and double each quote in it.");
        });
}
