using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Tests.RealShapes;

/// <summary>How public C# looks for certificates and decides about trust, in our own words: what is told of it, and what is not.</summary>
public class MatchingShapeTests
{
    [Fact]
    public Task A_local_server_is_let_through_by_the_start_of_its_subject() => Verify.Source(Callback("""
        if (errors == SslPolicyErrors.RemoteCertificateChainErrors)
        {
            if (certificate.Subject == "CN=*.web.contoso.com")
                return true;
            else if ({|CERT6003:certificate.Subject.StartsWith("CN=localhost")|})
                return true;
        }
        else if (errors == SslPolicyErrors.None)
        {
            return true;
        }
        return false;
        """));

    [Fact]
    public Task A_device_is_known_by_its_makers_name_and_the_dates() => Verify.Source(Callback("""
        var start = DateTime.Parse(certificate.GetEffectiveDateString());
        var end = DateTime.Parse(certificate.GetExpirationDateString());
        if (start <= DateTime.Now && end >= DateTime.Now && {|CERT6003:certificate.Issuer.Contains("Contoso Lamps")|})
        {
            return true;
        }
        else
        {
            return false;
        }
        """));

    [Fact]
    public Task A_valid_certificate_of_a_few_issuers_is_a_suggestion() => Verify.Source(
        Callback("""
            if (!{|#0:certificate.Issuer.Contains("Contoso Trust")|} || errors != SslPolicyErrors.None)
            {
                Console.WriteLine("debugging?");
                return false;
            }
            return true;
            """),
        test => test.Expect("CERT6003", DiagnosticSeverity.Info));

    [Fact]
    public Task A_mismatch_of_the_name_is_let_through_for_one_whole_name() => Verify.Source(
        Callback("""
            if (errors == SslPolicyErrors.RemoteCertificateNameMismatch)
            {
                if ({|#0:certificate.Subject.StartsWith("CN=*.logs.contoso.com,")|})
                    return true;
            }
            return errors == SslPolicyErrors.None;
            """),
        test => test.Expect("CERT6003", DiagnosticSeverity.Info));

    [Fact]
    public Task One_service_is_pinned_and_the_others_only_validated() => Verify.Source(Callback("""
        if (certificate.Subject.Contains("service.contoso.com"))
        {
            return {|CERT6005:certificate.GetCertHashString() == "FD00"|} && errors == SslPolicyErrors.None;
        }
        return errors == SslPolicyErrors.None;
        """));

    [Fact]
    public Task A_pinned_exception_beside_a_valid_certificate_is_a_suggestion() => Verify.Source(Callback("""
        if (errors == SslPolicyErrors.None)
        {
            return true;
        }
        if ({|CERT6005:certificate.GetCertHashString() == "99E9"|})
        {
            return true;
        }
        return false;
        """));

    [Fact]
    public Task An_issuer_is_compared_with_a_name_without_its_key() => Verify.Source(Callback("""
        if ((errors == SslPolicyErrors.None) || (certificate.Issuer == "{|CERT6002:My Company CA|}"))
        {
            return true;
        }
        return false;
        """));

    [Fact]
    public Task A_thumbprint_of_the_settings_is_silent() => Verify.Source(Callback("""
        return certificate is not null
            && string.Equals(certificate.GetCertHashString(), Environment.MachineName, StringComparison.OrdinalIgnoreCase);
        """));

    [Fact]
    public Task A_test_that_only_notes_what_it_saw_is_silent() => Verify.Source(Callback("""
        bool? wrongHost = null;
        if (errors == SslPolicyErrors.None)
            return true;
        wrongHost = errors == SslPolicyErrors.RemoteCertificateNameMismatch && certificate.Subject.Contains("CN=wronghost.com");
        Console.WriteLine(wrongHost);
        return false;
        """));

    [Fact]
    public Task Errors_that_are_printed_with_the_subject_are_silent() => Verify.Source(Callback("""
        if ((errors & SslPolicyErrors.RemoteCertificateNameMismatch) != 0)
            Console.WriteLine($"The name is wrong: {certificate.Subject}");
        foreach (var element in chain.ChainElements)
        {
            if (element.Certificate.Subject.Contains("Root"))
                Console.WriteLine(element.Certificate.Subject);
        }
        return errors == SslPolicyErrors.None;
        """));

    [Fact]
    public Task Searches_in_stores_and_lists_are_silent_where_they_are_right() => Verify.Source("""
        using System.Linq;
        using System.Security.Cryptography.X509Certificates;
        class Program
        {
            const string Subject = "CN=localhost";
            static object Find(X509Store store, X500DistinguishedName subject, string issuer) => new object[]
            {
                store.Certificates.Find(X509FindType.FindBySubjectName, "signing.test.rsa", true),
                store.Certificates.Find(X509FindType.FindByIssuerName, "DO_NOT_TRUST_TestRootCA", false),
                store.Certificates.Find(X509FindType.FindBySubjectDistinguishedName, subject.Name, validOnly: false),
                store.Certificates.Where(c => c.Subject == Subject),
                store.Certificates.FirstOrDefault(c => c.Subject == c.Issuer),
                store.Certificates.First(c => c.Issuer.Contains(issuer)),
                store.Certificates.Any(c => c.SubjectName.Name != c.IssuerName.Name),
            };
        }
        """);

    [Fact]
    public Task Searches_in_stores_that_find_nothing_are_told() => Verify.Source("""
        using System.Security.Cryptography.X509Certificates;
        class Program
        {
            static object Find(X509Store store, string name) => new object[]
            {
                store.Certificates.Find(X509FindType.FindBySubjectName, "{|CERT6001:CN=root, DC=CORP, DC=CONTOSO|}", true),
                store.Certificates.Find(X509FindType.FindBySubjectName, $"{|CERT6001:CN=|}{name}", false),
                store.Certificates.Find(X509FindType.FindBySubjectDistinguishedName, "CN=" + name, false),
            };
        }
        """);

    private static string Callback(string body) => $$"""
        using System;
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;
        class Program
        {
            private static bool Validate(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
            {
                {{body}}
            }
        }
        """;
}
