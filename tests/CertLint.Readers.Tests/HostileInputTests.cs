using System.Diagnostics;
using CertLint.Fuzzing;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests;

/// <summary>
/// Texts that were made to hurt, each with the words of all formats in it so that all readers look at it, are read in a time that
/// their length explains: what is quadratic takes minutes here, what is linear a tenth of a second.
/// </summary>
public class HostileInputTests
{
    private const int Length = 250_000;

    private const string Markers =
        "-----BEGIN distinguished_name openssl req keytool New-SelfSignedCertificate makecert certreq [NewRequest] cert-manager.io kestrel "
        + "x509_certificate_properties openssl_csr java_keystore tls_cert_request azurerm_key_vault_certificate signing_key tls_www_client "
        + "\"CN\" \"names\" \"hosts\" LS0tLS1CRUdJTi\n";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private static readonly string[] Files =
        ["a.yml", "a.json", "package.json", "a.sh", "a.ps1", "a.cmd", "Dockerfile", "Makefile", "a.tf", "a.inf", "a.cnf", "a.pem"];

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("(")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("\\")]
    [InlineData("`")]
    [InlineData("$(")]
    [InlineData("\"$(")]
    [InlineData("${")]
    [InlineData("{{")]
    [InlineData("<%")]
    [InlineData("-")]
    [InlineData("\n")]
    [InlineData("- ")]
    [InlineData("a: ")]
    [InlineData("a:\n")]
    [InlineData("---\n")]
    [InlineData("kind: Certificate\n---\n")]
    [InlineData("&a ")]
    [InlineData("- |\n a\n")]
    [InlineData("\"a\":")]
    [InlineData("a = b\n")]
    [InlineData("$a")]
    [InlineData("$a=")]
    [InlineData("if ")]
    [InlineData("return ")]
    [InlineData("case a in ")]
    [InlineData("<<A\n")]
    [InlineData("RUN x <<A\n")]
    [InlineData("cat > a <<A\n[req]\n")]
    [InlineData("openssl req -new -subj /CN=a -out a\n")]
    [InlineData("- run: openssl req -subj /CN=a\n")]
    [InlineData("resource \"tls_cert_request\" \"a\" {\n")]
    [InlineData("-----BEGIN CERTIFICATE-----\n")]
    [InlineData("_continue_ = \"a\"\n")]
    [InlineData("%a")]
    [InlineData("\0")]
    public void A_hostile_text_is_read_in_time(string piece)
    {
        var hostile = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        foreach (var file in Files)
        {
            foreach (var text in new[] { Markers + hostile, hostile + "\n" + Markers })
            {
                var clock = Stopwatch.StartNew();
                ModelCheck.AssertSound(Document.Read(text, "/project/" + file), text.Length);
                Assert.True(clock.Elapsed < Longest, $"{file} took {clock.Elapsed}.");
            }
        }
    }
}
