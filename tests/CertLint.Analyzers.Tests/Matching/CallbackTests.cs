using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Tests.Matching;

/// <summary>What decides in a validation callback: CERT6003, CERT6005.</summary>
public class CallbackTests
{
    [Theory]
    [InlineData("return {|CERT6003:certificate.Subject.Contains(\"CN=mtls.contoso.com\")|};")]
    [InlineData("return {|CERT6003:certificate.Subject.StartsWith(\"CN=mtls.contoso.com\", StringComparison.Ordinal)|};")]
    [InlineData("return {|CERT6003:certificate.Issuer.EndsWith(\"O=Contoso\")|};")]
    [InlineData("return {|CERT6003:certificate.Subject.IndexOf(\"contoso\") >= 0|};")]
    [InlineData("return !({|CERT6003:certificate.Subject.IndexOf(\"contoso\") == -1|});")]
    [InlineData("return {|CERT6003:certificate.SubjectName.Name.Contains(text)|};")]
    [InlineData("return {|CERT6003:certificate.Subject.ToLower().Contains(\"contoso\")|};")]
    [InlineData("return {|CERT6003:Regex.IsMatch(certificate.Subject, \"CN=.*contoso\")|};")]
    [InlineData("return certificate?{|CERT6003:.Subject.Contains(\"contoso\")|} == true;")]
    [InlineData("return certificate?{|CERT6003:.Subject.Contains(\"contoso\")|} ?? false;")]
    [InlineData("return errors == SslPolicyErrors.None || {|CERT6003:certificate.Subject.Contains(\"contoso\")|};")]
    [InlineData("if (errors == SslPolicyErrors.None) return true; return {|CERT6003:certificate.Subject.Contains(\"contoso\")|};")]
    [InlineData("if (errors != SslPolicyErrors.None && {|CERT6003:certificate.Subject.Contains(\"contoso\")|}) return true; return errors == SslPolicyErrors.None;")]
    [InlineData("if (errors == SslPolicyErrors.RemoteCertificateChainErrors) { if ({|CERT6003:certificate.Subject.StartsWith(\"CN=localhost\")|}) return true; } return errors == SslPolicyErrors.None;")]
    [InlineData("if (!{|CERT6003:certificate.Subject.Contains(\"contoso\")|}) return false; return true;")]
    [InlineData("if (!{|CERT6003:certificate.Subject.Contains(\"contoso\")|}) throw new Exception(); return true;")]
    [InlineData("var ok = {|CERT6003:certificate.Subject.Contains(\"contoso\")|}; return ok;")]
    [InlineData("var subject = certificate.Subject; return {|CERT6003:subject.Contains(\"contoso\")|};")]
    [InlineData("var other = new X509Certificate2(certificate); return {|CERT6003:other.Subject.Contains(\"contoso\")|};")]
    [InlineData("return {|CERT6003:chain.ChainElements[0].Certificate.Issuer.Contains(\"contoso\")|};")]
    [InlineData("return {|CERT6003:certificate.Subject.Contains(\"a\")|} || {|CERT6003:certificate.Subject.Contains(\"b\")|};")]
    [InlineData("return {|CERT6003:certificate.Subject.Contains(\"a\")|} && {|CERT6003:certificate.Issuer.Contains(\"b\")|};")]
    [InlineData("return {|CERT6003:certificate.Subject.Contains(\"acme.service-now.com\")|};")]
    [InlineData("return {|CERT6003:certificate.Subject.Contains(\"contoso\")|} ? true : false;")]
    [InlineData("foreach (var element in chain.ChainElements) if ({|CERT6003:element.Certificate.Subject.Contains(\"contoso\")|}) return true; return false;")]
    [InlineData("switch (errors) { case SslPolicyErrors.None: return true; default: return {|CERT6003:certificate.Subject.Contains(\"contoso\")|}; }")]
    public Task A_part_of_the_text_that_decides_is_told(string body) => Verify.Source(Source(body));

    [Theory]
    [InlineData("return errors == SslPolicyErrors.None && {|#0:certificate.Subject.Contains(\"contoso\")|};")]
    [InlineData("if (errors != SslPolicyErrors.None) return false; return {|#0:certificate.Subject.Contains(\"contoso\")|};")]
    [InlineData("return errors is SslPolicyErrors.None && {|#0:certificate.Subject.Contains(\"contoso\")|};")]
    [InlineData("return chain.Build(certificate) && {|#0:certificate.Subject.Contains(\"contoso\")|};")]
    [InlineData("if (!chain.Build(certificate)) return false; return {|#0:certificate.Subject.Contains(\"contoso\")|};")]
    [InlineData("return {|#0:certificate.Subject.StartsWith(\"CN=contoso,\")|};")]
    [InlineData("return {|#0:certificate.Subject.Contains(\"contoso\")|} && IsTrusted(certificate);")]
    [InlineData("Verify(certificate); return {|#0:certificate.Subject.Contains(\"contoso\")|};")]
    public Task Of_a_validated_certificate_it_is_a_suggestion(string body) =>
        Verify.Source(Source(body), test => test.Expect("CERT6003", DiagnosticSeverity.Info));

    [Theory]
    [InlineData("return errors == SslPolicyErrors.None;")]
    [InlineData("return certificate.MatchesHostname(\"mtls.contoso.com\");")]
    [InlineData("return certificate.GetNameInfo(X509NameType.SimpleName, false) == \"contoso\";")]
    [InlineData("return certificate.Subject == \"CN=mtls.contoso.com\";")]
    [InlineData("if (certificate.Subject.Contains(\"contoso\")) Console.WriteLine(text); return errors == SslPolicyErrors.None;")]
    [InlineData("if (certificate.Subject.Contains(\"contoso\")) Console.WriteLine(text); return true;")]
    [InlineData("Console.WriteLine(certificate.Subject.Contains(\"contoso\")); return errors == SslPolicyErrors.None;")]
    [InlineData("if (certificate.Subject.Contains(\"evil\")) return false; return errors == SslPolicyErrors.None;")]
    [InlineData("return !certificate.Subject.Contains(\"evil\");")]
    [InlineData("if (certificate.Subject.Contains(\"a\")) return certificate.Thumbprint == text && errors == SslPolicyErrors.None; return errors == SslPolicyErrors.None;")]
    [InlineData("return certificate.Subject.Contains(\"contoso\") && certificate.Thumbprint == text;")]
    [InlineData("return certificate.Thumbprint == text;")]
    [InlineData("return Own.Subject.Contains(\"contoso\");")]
    [InlineData("return text.Contains(\"contoso\");")]
    [InlineData("return Regex.IsMatch(certificate.Subject, \"^CN=[a-z]+, O=Contoso$\");")]
    [InlineData("return Regex.IsMatch(certificate.Subject, text);")]
    [InlineData("return new[] { text }.Contains(certificate.Subject);")]
    [InlineData("return Own.Subject.Contains(\"contoso\") && errors == SslPolicyErrors.None;")]
    [InlineData("throw new NotSupportedException(certificate.Subject);")]
    public Task What_compares_the_whole_and_what_decides_nothing_is_silent(string body) => Verify.Source(Source(body));

    [Theory]
    [InlineData("return {|CERT6005:certificate.Thumbprint == \"0011223344556677889900112233445566778899\"|};")]
    [InlineData("return {|CERT6005:certificate.GetCertHashString() == \"0011\"|};")]
    [InlineData("return {|CERT6005:\"0011\".Equals(certificate.GetCertHashString().ToLower())|};")]
    [InlineData("return {|CERT6005:certificate.GetSerialNumberString().Equals(\"0011\", StringComparison.OrdinalIgnoreCase)|};")]
    [InlineData("return {|CERT6005:string.Equals(certificate.GetPublicKeyString(), Pin, StringComparison.Ordinal)|};")]
    [InlineData("return errors == SslPolicyErrors.None || {|CERT6005:certificate.SerialNumber == Pin|};")]
    [InlineData("return errors == SslPolicyErrors.None && {|CERT6005:certificate.Thumbprint == Pin|};")]
    [InlineData("return {|CERT6005:Pins.Contains(certificate.Thumbprint)|};")]
    [InlineData("return {|CERT6005:new[] { \"0011\", \"2233\" }.Contains(certificate.Thumbprint)|};")]
    [InlineData("return {|CERT6005:certificate.GetCertHash().SequenceEqual(new byte[] { 1, 2 })|};")]
    [InlineData("var hash = certificate.GetCertHashString(); if ({|CERT6005:hash != Pin|}) return false; return true;")]
    [InlineData("return {|CERT6005:new X509Certificate2(certificate).Thumbprint.Replace(\" \", \"\") == Pin|};")]
    [InlineData("return {|CERT6005:certificate.Thumbprint == \"00\"|} || {|CERT6005:certificate.Thumbprint == \"11\"|};")]
    public Task A_constant_that_decides_is_a_suggestion(string body) => Verify.Source(Source(body));

    [Theory]
    [InlineData("return certificate.Thumbprint == text;")]
    [InlineData("return certificate.Thumbprint == Own.Thumbprint;")]
    [InlineData("return Own.Thumbprint == Pin;")]
    [InlineData("return Loaded.Contains(certificate.Thumbprint);")]
    [InlineData("return chain.ChainElements[1].Certificate.Thumbprint == Pin;")]
    [InlineData("if (certificate.Thumbprint == Pin) Console.WriteLine(text); return errors == SslPolicyErrors.None;")]
    [InlineData("if (certificate.Thumbprint == Pin) return false; return errors == SslPolicyErrors.None;")]
    public Task A_value_of_the_configuration_a_CA_and_a_log_line_are_silent(string body) => Verify.Source(Source(body));

    [Fact]
    public Task Each_form_of_a_callback_is_one() => Verify.Source("""
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;
        class Program
        {
            static readonly RemoteCertificateValidationCallback Field = (_, certificate, _, _) => {|CERT6003:certificate.Subject.Contains("a")|};
            static readonly Func<X509Certificate2, X509Chain, SslPolicyErrors, bool> Kestrel =
                (certificate, _, _) => {|CERT6003:certificate.Subject.Contains("a")|};
            static bool Method(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors) =>
                {|CERT6003:certificate.Subject.Contains("a")|};
            static void Main(SslStream stream)
            {
                var handler = new HttpClientHandler
                {
                    ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) =>
                    {
                        return {|CERT6003:certificate.Subject.Contains("a")|};
                    },
                };
                ServicePointManager.ServerCertificateValidationCallback += delegate (object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
                {
                    return {|CERT6003:certificate.Subject.Contains("a")|};
                };
                Action later = () =>
                {
                    stream.AuthenticateAsClient(new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = Local });
                    bool Local(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors) =>
                        {|CERT6003:certificate.Issuer.Contains("a")|};
                };
            }
        }
        """);

    [Fact]
    public Task WCFs_validator_trusts_where_it_does_not_throw() => Verify.Source("""
        using System;
        using System.Security.Cryptography.X509Certificates;
        abstract class X509CertificateValidator { public abstract void Validate(X509Certificate2 certificate); }
        class OfIssuer : X509CertificateValidator
        {
            private readonly string allowed = Environment.MachineName;
            public override void Validate(X509Certificate2 certificate)
            {
                if (certificate == null)
                    throw new ArgumentNullException(nameof(certificate));
                if (!{|CERT6003:certificate.IssuerName.Name.Contains(allowed)|})
                    throw new InvalidOperationException(certificate.IssuerName.Name);
            }
        }
        class OfLog : X509CertificateValidator
        {
            public override void Validate(X509Certificate2 certificate)
            {
                if (certificate.Subject.Contains("a"))
                    Console.WriteLine("a");
            }
        }
        """);

    [Fact]
    public Task Elsewhere_a_part_of_the_text_decides_no_trust() => Verify.Source("""
        using System;
        using System.Linq;
        using System.Security.Cryptography.X509Certificates;
        class Program
        {
            static bool IsOurs(X509Certificate2 certificate) => certificate.Subject.Contains("CN=contoso") && certificate.Thumbprint == "00";
            static object Find(X509Certificate2Collection store) => store.Where(c => c.Issuer.StartsWith("CN=localhost"));
            static bool Validate(X509Certificate2 certificate, string errors) => certificate.Subject.Contains("contoso");
        }
        """);

    [Fact]
    public Task The_sentence_and_the_suggestion_name_the_host() => Verify.Source(
        Source("return {|#0:certificate.Subject.Contains(\"CN=mtls.contoso.com\")|};"),
        test => test.Expect(
            "CERT6003", DiagnosticSeverity.Warning,
            "The callback trusts a certificate because its subject contains 'CN=mtls.contoso.com', which others can have in theirs too; call MatchesHostname and reject a chain with errors."));

    [Fact]
    public async Task A_callback_with_endless_paths_is_left_alone()
    {
        var ifs = string.Concat(Enumerable.Range(0, 60).Select(i => $"if (text.Length == {i}) text += \"x\";\n"));

        Assert.Empty(await Analysis.Of(Source(ifs + "while (true) { if (text == null) break; } return certificate.Subject.Contains(\"a\");")));
    }

    [Theory]
    [InlineData("return certificate.Subject.Contains(;")]
    [InlineData("return certificate.Subject.Contains() && missing;")]
    [InlineData("return certificate.Missing.Contains(\"a\") || certificate.Subject.Contains(missing);")]
    [InlineData("return Regex.IsMatch(certificate.Subject);")]
    [InlineData("return certificate.Subject == ;")]
    [InlineData("return new X509Certificate2Collection().Find(X509FindType.FindBySubjectName, false).Count == certificate.Subject.IndexOf();")]
    [InlineData("return new CertificateRequest(\"\", null).Create(new X500DistinguishedName(certificate.Subject));")]
    [InlineData("if (certificate.Subject.Contains(\"a\") return true;")]
    public Task Broken_code_is_no_error_of_ours(string body) => Analysis.Of(Source(body));

    private static string Source(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;
        using System.Text.RegularExpressions;
        class Program
        {
            const string Pin = "0011";
            static readonly HashSet<string> Pins = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "0011", "2233" };
            static readonly HashSet<string> Loaded = new HashSet<string>(Environment.GetCommandLineArgs());
            static readonly string text = Environment.MachineName;
            static X509Certificate2 Own => null;
            static bool IsTrusted(X509Certificate2 certificate) => true;
            static void Verify(X509Certificate2 certificate) { }
            static bool Callback(object sender, X509Certificate2 certificate, X509Chain chain, SslPolicyErrors errors)
            {
                {{body}}
            }
        }
        """.Replace("static readonly string text", body.Contains("text +=", StringComparison.Ordinal) ? "static string text" : "static readonly string text", StringComparison.Ordinal);
}
