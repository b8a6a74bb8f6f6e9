using System.Security.Cryptography;
using System.Text;
using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Pem;

/// <summary>PEM that CertLint reads and strict readers refuse (CERT4004).</summary>
public class StrictReaderTests
{
    private const string Begin = "-----BEGIN CERTIFICATE-----";
    private const string End = "-----END CERTIFICATE-----";

    private static readonly string Certificate = Samples.CertificatePem + "\n";
    private static readonly string[] Lines = Samples.CertificatePem.Split('\n');

    // With as many octets behind the certificate as make two characters of padding.
    private static readonly string Padded = PemEncoding.WriteString(
        "CERTIFICATE", [.. Encoded.Certificate, .. new byte[3 - ((Encoded.Certificate.Length + 2) % 3)]]) + "\n";

    public static TheoryData<string, string, string, string> Flaws => new()
    {
        { "byte order mark", "\uFEFF" + Certificate, Begin,
            "because a byte order mark stands before it; save the file without one." },
        { "byte order mark of a joined file", "x\n\uFEFF" + Certificate, Begin,
            "because a byte order mark stands before it; save the file without one." },
        { "indentation", "  " + Certificate.ReplaceLineEndings("\n  "), Begin,
            "because its BEGIN line is indented; remove the indentation." },
        { "tab", "\t" + Certificate, Begin, "because its BEGIN line is indented; remove the indentation." },
        { "indented END", Certificate.Replace(End, "  " + End, StringComparison.Ordinal), End,
            "because its END line is indented; remove the indentation." },
        { "mark and indentation", "\uFEFF  " + Certificate, Begin,
            "because a byte order mark stands before it and its BEGIN line is indented; save the file without one, and remove the indentation." },
        { "empty line", Certificate.Replace(Lines[3], "\n" + Lines[3], StringComparison.Ordinal), "",
            "because an empty line stands in it; remove the empty line." },
        { "carriage returns", Certificate.Replace('\n', '\r'), Begin,
            "because its lines end with a carriage return alone; save the file with line feeds." },
        { "misspelt", Certificate.Replace("CERTIFICATE", "CERTIATE", StringComparison.Ordinal), "CERTIATE",
            "because its label is misspelt 'CERTIATE'; write 'CERTIFICATE'." },
        { "misspelt BEGIN", Certificate.Replace("BEGIN CERTIFICATE", "BEGIN CERTFICATE", StringComparison.Ordinal), "CERTFICATE",
            "because its label is misspelt 'CERTFICATE'; write 'CERTIFICATE'." },
        { "misspelt END", Certificate.Replace("END CERTIFICATE", "END CERTIFICAT", StringComparison.Ordinal), "CERTIFICAT",
            "because its label is misspelt 'CERTIFICAT'; write 'CERTIFICATE'." },
        { "lower case", Certificate.Replace("CERTIFICATE", "Certificate", StringComparison.Ordinal), "Certificate",
            "because its label is misspelt 'Certificate'; write 'CERTIFICATE'." },
        { "two blanks", Certificate.Replace("BEGIN C", "BEGIN  C", StringComparison.Ordinal), " CERTIFICATE",
            "because its label is misspelt ' CERTIFICATE'; write 'CERTIFICATE'." },
        { "four dashes", Certificate.TrimEnd()[..^1] + "\n", "-----END CERTIFICATE----",
            $"because line {Lines.Length} is not just '{End}'; correct that line." },
        { "no padding", Padded.Replace("=", "", StringComparison.Ordinal), "", "because its base64 is cut off; copy the block again from its source." },
        { "too much padding", Padded.Replace(End, "=\n" + End, StringComparison.Ordinal), "", "because its base64 is cut off; copy the block again from its source." },
        { "stray character", Certificate.Replace(Lines[2], Lines[2][..9] + "*" + Lines[2][9..], StringComparison.Ordinal), "*",
            "because line 3 is not base64; copy the block again from its source." },
        { "quote", Certificate.Replace(Lines[2], Lines[2] + "\"", StringComparison.Ordinal), "\"",
            "because line 3 is not base64; copy the block again from its source." },
    };

    [Theory]
    [MemberData(nameof(Flaws))]
    public void A_flawed_block_is_read_and_told_at_its_flaw(string flaw, string text, string place, string reason)
    {
        Assert.NotEmpty(flaw);

        var model = DocumentReader.Read("/project/mtls.crt", Encoding.UTF8.GetBytes(text));

        Assert.Equal(Samples.Digest(Samples.Ec), Assert.IsType<CertificateTarget>(Assert.Single(model.Targets)).PublicKeyDigest);
        var problem = Assert.Single(model.Problems);
        Assert.Equal("CERT4004", problem.RuleId);
        Assert.Null(problem.AtMost);
        Assert.StartsWith("Strict readers refuse the CERTIFICATE block at line ", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith(reason, problem.Message, StringComparison.Ordinal);
        Assert.Equal(place, Document.Slice(text.TrimStart('\uFEFF'), problem.Place));
        Assert.Equal(reason.Contains("misspelt", StringComparison.Ordinal) ? "CERTIFICATE" : null, problem.SuggestedValue);
    }

    public static TheoryData<string, string> Harmless => new()
    {
        { "text around", "subject=CN=x\n" + Certificate + "end\n" },
        { "byte order mark before text", "\uFEFFsubject=CN=x\n" + Certificate },
        { "CR LF", Certificate.ReplaceLineEndings("\r\n") },
        { "indented base64", Certificate.Replace("\n", "\n  ", StringComparison.Ordinal).Replace("  " + End, End, StringComparison.Ordinal) },
        { "blanks at the ends of lines", Certificate.Replace("\n", " \t\n", StringComparison.Ordinal) },
        { "no line break at the end", Samples.CertificatePem },
        { "one line of base64", $"{Begin}\n{Samples.Body(Certificate).ReplaceLineEndings("")}\n{End}\n" },
        { "empty line behind BEGIN", Certificate.Replace(Begin, Begin + "\n", StringComparison.Ordinal) },
        { "older label", Certificate.Replace(" CERTIFICATE", " X509 CERTIFICATE", StringComparison.Ordinal) },
        { "key and certificate", Samples.Ec.ExportPkcs8PrivateKeyPem() + "\n" + Certificate },
        { "headers", "-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\nAAAA\n-----END EC PRIVATE KEY-----\n" },
    };

    [Theory]
    [MemberData(nameof(Harmless))]
    public void What_strict_readers_take_is_silent(string oddity, string text)
    {
        var model = Document.Read(text);

        Assert.True(model.Problems.Count == 0, $"{oddity}: {string.Join(" ", model.Problems)}");
        Assert.NotEmpty(model.Targets);
    }

    [Theory]
    [InlineData("deploy.yaml")]
    [InlineData("setup.sh")]
    [InlineData("req.cnf")]
    [InlineData("notes.md")]
    [InlineData("pem")]
    [InlineData("folder.pem/notes")]
    public void Layout_is_right_in_a_file_that_holds_other_things(string name)
    {
        var text = "cert: |\n  " + Certificate.ReplaceLineEndings("\n  ") + "\n\n\uFEFF" + Certificate.Replace(Lines[3], "\n" + Lines[3], StringComparison.Ordinal);

        Assert.Empty(Document.Read(text, "/project/" + name).Problems);
    }

    [Theory]
    [InlineData("deploy.yaml")]
    [InlineData("mtls.pem")]
    public void A_misspelt_label_and_bad_base64_are_wrong_everywhere(string name)
    {
        var text = Certificate.Replace("CERTIFICATE", "CERTIATE", StringComparison.Ordinal)
            + Certificate.Replace(Lines[2], Lines[2] + ",", StringComparison.Ordinal);

        Assert.Equal(["CERT4004", "CERT4004"], Document.Read(text, "/project/" + name).Problems.Select(problem => problem.RuleId));
    }

    [Theory]
    [InlineData("pem")]
    [InlineData("crt")]
    [InlineData("CER")]
    [InlineData("csr")]
    [InlineData("key")]
    [InlineData("p7b")]
    public void Each_kind_of_certificate_file_is_held_to_it(string extension) =>
        Assert.Equal("CERT4004", Assert.Single(Document.Read(" " + Certificate, "/project/mtls." + extension).Problems).RuleId);

    [Fact]
    public void What_is_the_same_in_all_blocks_is_told_once_and_what_is_not_each_time()
    {
        var indented = "  " + Certificate.ReplaceLineEndings("\n  ") + "\n";
        var text = string.Concat(Enumerable.Repeat(indented, 3)) + Certificate.Replace("CERTIFICATE", "CERTIATE", StringComparison.Ordinal);

        var problems = Document.Read(text).Problems;

        Assert.Equal(["PEM block 1", "PEM block 4"], problems.Select(problem => problem.Entry));
    }

    [Fact]
    public void UTF16_is_told_once_and_read()
    {
        byte[] content = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Certificate + Certificate)];

        var model = DocumentReader.Read("/mtls.pem", content);

        Assert.Equal(2, model.Targets.Count);
        Assert.Contains("because the file is UTF-16; save it as ASCII", Assert.Single(model.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trusted_certificate_is_openssl_s_own()
    {
        var text = Certificate.Replace(" CERTIFICATE", " TRUSTED CERTIFICATE", StringComparison.Ordinal);

        var problem = Assert.Single(Document.Read(text).Problems);

        Assert.Equal(
            "Strict readers refuse the TRUSTED CERTIFICATE block at line 1 because TRUSTED CERTIFICATE is openssl's own form; write it anew with 'openssl x509 -in FILE -out FILE'.",
            problem.Message);
        Assert.Empty(Document.Read(text, "/project/notes.txt").Problems);
    }

    [Fact]
    public void Two_files_joined_without_a_line_break_are_both_read()
    {
        var text = Samples.CertificatePem + Samples.RequestPem + "\n";

        var model = Document.Read(text);

        Assert.Equal([typeof(CertificateTarget), typeof(RequestTarget)], model.Targets.Select(target => target.GetType()));
        Assert.Equal("-----BEGIN CERTIFICATE REQUEST-----", Document.Slice(text, model.Targets[1].Place));
        Assert.EndsWith($"because line {Lines.Length} is not just '{End}'; correct that line.", Assert.Single(model.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PRIVATE KEY", "PRIVTE KEY")]
    [InlineData("EC PRIVATE KEY", "EC PRIVATE  KEY")]
    [InlineData("CERTIFICATE REQUEST", "CERTIFICATE REQEST")]
    public void Other_labels_are_recognised_too(string label, string written)
    {
        var pem = label switch
        {
            "PRIVATE KEY" => Samples.Ec.ExportPkcs8PrivateKeyPem(),
            "EC PRIVATE KEY" => Samples.Ec.ExportECPrivateKeyPem(),
            _ => Samples.RequestPem,
        };

        var model = Document.Read(pem.Replace(label + "-", written + "-", StringComparison.Ordinal));

        Assert.Equal(label, Assert.Single(model.Problems).SuggestedValue);
        if (model.Targets[0] is KeyTarget key)
            Assert.Equal(label, key.Label);
    }

    [Theory]
    [InlineData("PUBLIC KEY")]
    [InlineData("X509 CRL")]
    [InlineData("MESSAGE")]
    [InlineData("CERT")]
    [InlineData("CERTIATE")]
    public void A_label_that_resembles_one_on_other_content_is_passed_over(string label)
    {
        var model = Document.Read($"-----BEGIN {label}-----\n{Convert.ToBase64String(Samples.Ec.ExportSubjectPublicKeyInfo())}\n-----END {label}-----\n");

        Assert.Empty(model.Targets);
        Assert.Empty(model.Problems);
    }

    [Fact]
    public void What_cannot_be_read_leniently_either_is_CERT9001_alone()
    {
        var text = " " + Certificate.Replace(Lines[2], "*" + Lines[2][4..], StringComparison.Ordinal);

        Assert.Equal("CERT9001", Assert.Single(Document.Read(text).Problems).RuleId);
    }

    [Fact]
    public void Base64url_is_read_and_told()
    {
        var url = Samples.Body(Certificate).Replace('+', '-').Replace('/', '_');

        var model = Document.Read($"{Begin}\n{url}\n{End}\n");

        Assert.Equal(Samples.Digest(Samples.Ec), Assert.IsType<CertificateTarget>(Assert.Single(model.Targets)).PublicKeyDigest);
        Assert.Equal("CERT4004", Assert.Single(model.Problems).RuleId);
    }

    [Fact]
    public void A_placeholder_is_not_checked_and_that_is_known()
    {
        var model = Document.Read($"{Begin}\n{{{{ certificate }}}}\n{End}\n");

        Assert.Empty(model.Problems);
        Assert.Equal("the CERTIFICATE block holds a placeholder", Assert.Single(model.NotChecked).Reason);
    }
}
