using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Text;
using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Pem;

public class PemProblemTests
{
    private const string Begin = "-----BEGIN CERTIFICATE-----";
    private const string End = "-----END CERTIFICATE-----";

    [Theory]
    [InlineData("*IIB", "line 3 is not base64")]
    [InlineData("MIIB\nMI-B", "line 4 is not base64")]
    [InlineData("MIIB\nM\u00ECIB", "line 4 is not base64")]
    [InlineData("MA==MA==", "line 3 is not base64")]
    [InlineData("MII", "its base64 is cut off")]
    [InlineData("MIIBM", "its base64 is cut off")]
    [InlineData("MIIB=", "its base64 is cut off")]
    [InlineData("M===", "its base64 is cut off")]
    [InlineData("", "it is empty")]
    [InlineData("   \n\n", "it is empty")]
    [InlineData("MIIB", "its content is cut off or is no DER")]
    [InlineData("MAA=", "it is no X.509 certificate")]
    [InlineData("AgEB", "it is no X.509 certificate")]
    [InlineData("MIAAAA==", "its content is cut off or is no DER")]
    public void A_body_that_cannot_be_read_is_one_problem_with_line_and_reason(string body, string reason)
    {
        var text = $"a\n{Begin}\n{body}\n{End}\n";

        var problem = Document.Problem(text);

        Assert.Equal(
            $"The CERTIFICATE block at line 2 cannot be read because {reason}; copy the block again from its source.",
            problem.Message);
        Assert.Equal(Begin, Document.Slice(text, problem.Place));
    }

    // Where a sample of another format shows where a certificate goes, nothing is cut off.
    [Theory]
    [InlineData("a.yaml", "meow", true)]
    [InlineData("a.yaml", "your certificate here", true)]
    [InlineData("a.yaml", "", true)]
    [InlineData("a.sh", "asldjkasdjksa98327498327498327489qajdsijasdjlksajdlksajdlks7+TK", true)]
    [InlineData("a.yaml", "MIIBszCCAVmgAwIBAgIB", false)]
    [InlineData("a.crt", "meow", false)]
    [InlineData("a.key", "", false)]
    public void A_body_that_was_never_a_certificate_is_a_placeholder_in_other_files(string file, string body, bool expected)
    {
        var text = file.EndsWith(".yaml", StringComparison.Ordinal) ? $"key: |\n  {Begin}\n  {body}\n  {End}\n" : $"{Begin}\n{body}\n{End}\n";

        var model = Document.Read(text, "/project/" + file);

        Assert.Equal(expected ? [] : ["CERT9001"], model.Problems.Select(problem => problem.RuleId));
        Assert.Equal(expected ? ["the CERTIFICATE block holds a placeholder"] : [], model.NotChecked.Select(part => part.Reason));
    }

    [Fact]
    public void A_marker_without_a_body_is_a_placeholder_in_other_files()
    {
        var model = Document.Read("kind: Secret\napiVersion: v1\ndata:\n  tls.crt: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCg==\n", "/project/secret.yaml");

        Assert.Empty(model.Problems);
        Assert.Single(model.NotChecked);
    }

    [Theory]
    [InlineData("`")]
    [InlineData("\"\"\";")]
    [InlineData("')")]
    public void A_literal_in_code_may_end_behind_the_block(string literal)
    {
        var model = Document.Read($"var pem = `\n{Samples.CertificatePem.TrimEnd()}{literal}\nvar next = 1\n", "/project/pem.code");

        Assert.Empty(model.Problems);
        Assert.Single(model.Targets);
    }

    [Theory]
    [InlineData("", "it has no line '-----END CERTIFICATE-----'")]
    [InlineData("-----END PRIVATE KEY-----", "line 3 ends it as PRIVATE KEY")]
    [InlineData("-----END CERTIFICATE-----,", "its END line 3 is not just '-----END CERTIFICATE-----'; correct that line.")]
    [InlineData("-----END CERTIFICATE----", "its END line 3 is not just '-----END CERTIFICATE-----'; correct that line.")]
    public void A_block_that_does_not_end_as_it_began_is_one_problem(string end, string reason)
    {
        var problem = Document.Problem($"{Begin}\nMIIB\n{end}\n");

        Assert.StartsWith($"The CERTIFICATE block at line 1 cannot be read because {reason}", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_BEGIN_before_the_right_END_is_told()
    {
        var problem = Document.Problem($"-----BEGIN CERTIATE-----\nMIIB\n{End}\n");

        Assert.Equal(
            "The CERTIATE block at line 1 cannot be read because line 3 ends it as CERTIFICATE; make the labels of both lines equal.",
            problem.Message);
    }

    [Fact]
    public void The_other_blocks_are_read_all_the_same()
    {
        var text = $"{Begin}\nMIIB\n{Samples.CertificatePem}\n{Begin}\n*\n{End}\n{Samples.RequestPem}";

        var model = Document.Read(text);

        Assert.Equal(["PEM block 2", "PEM block 4"], model.Targets.Select(target => target.Entry));
        Assert.Equal(2, model.Problems.Count);
    }

    [Fact]
    public void Nesting_that_would_exhaust_the_stack_is_told()
    {
        Assert.Contains("nested deeper than 32 levels", Document.Problem(Block("CERTIFICATE", Nested(100_000))).Message, StringComparison.Ordinal);
        Assert.Contains("nested deeper than 32 levels", Document.Problem(Block("PRIVATE KEY", Nested(40))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_parts_than_the_limit_are_told()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            for (var i = 0; i < 51_000; i++)
                writer.WriteNull();
        }

        Assert.Contains("more than 50000 parts", Document.Problem(Block("CERTIFICATE", writer.Encode())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_above_the_limit_is_told()
    {
        var problem = Document.Problem($"{Begin}\n{new string('A', 1_600_000)}\n{End}\n");

        Assert.Contains("it is longer than 1572863 characters", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_above_the_limit_are_told_once()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 10_050; i++)
            text.Append("-----BEGIN X-----\n-----END X-----\n");

        var problem = Document.Problem(text.ToString());

        Assert.Equal("The file has more than 10000 PEM blocks, so the rest from here is not checked; split it.", problem.Message);
        Assert.Equal(20_001, Document.Read(text.ToString()).Lines.PositionOf(problem.Place).Line);
    }

    [Fact]
    public void Problems_above_the_limit_are_counted()
    {
        var text = string.Concat(Enumerable.Repeat($"{Begin}\n*\n{End}\n", 130));

        var problems = Document.Read(text).Problems;

        Assert.Equal(101, problems.Count);
        Assert.Equal(problems.Count, problems.Select(problem => problem.Place).Distinct().Count());
        Assert.StartsWith("30 more PEM blocks of the file cannot be read", problems[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Private_keys_above_the_limit_are_told_once()
    {
        var key = Samples.Ec.ExportECPrivateKeyPem() + "\n";
        var text = string.Concat(Enumerable.Repeat(key, 103)) + Samples.CertificatePem;

        var model = Document.Read(text);

        Assert.Equal(101, model.Targets.Count);
        Assert.IsType<CertificateTarget>(model.Targets[^1]);
        var problem = Assert.Single(model.Problems);
        Assert.Equal("The file has more than 100 private keys, so those from here are not checked; split it.", problem.Message);
        Assert.Equal(100 * key.Length, problem.Place.Start);
    }

    private static byte[] Nested(int levels)
    {
        var headers = new List<byte[]>();
        var total = 0;
        for (var i = 0; i < levels; i++)
        {
            byte[] header = total < 0x80
                ? [0x30, (byte)total]
                : [0x30, 0x83, (byte)(total >> 16), (byte)(total >> 8), (byte)total];
            headers.Add(header);
            total += header.Length;
        }

        headers.Reverse();
        return headers.SelectMany(header => header).ToArray();
    }

    private static string Block(string label, byte[] content) => PemEncoding.WriteString(label, content);
}
