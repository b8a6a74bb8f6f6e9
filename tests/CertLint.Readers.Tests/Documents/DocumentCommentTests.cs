using System.Text;
using CertLint.Model;

namespace CertLint.Readers.Tests.Documents;

/// <summary>Comments are those of the languages that stand in a file, one within the other too.</summary>
public class DocumentCommentTests
{
    [Theory]
    [InlineData("a.cnf", "[req]\ndistinguished_name = dn\nprompt = no\n[dn]\nCN = a.contoso.com\nST = CA # certlint: disable=CERT1005 r\n", 1)]
    [InlineData("a.sh", "cat > a.cnf <<EOF\n[req]\ndistinguished_name = dn\nprompt = no\n[dn]\nCN = a.contoso.com\nST = CA# certlint: disable=CERT1005 r\nEOF\nopenssl req -config a.cnf\n", 1)]
    [InlineData("a.sh", "ST=CA# certlint: disable=CERT1005 r\nopenssl req -config a.cnf\n", 0)]
    [InlineData("a.ps1", "@\"\n[NewRequest]\n; certlint: disable=CERT1005 r\nSubject = \"CN=a.contoso.com, S=CA\"\n\"@ | Out-File a.inf\ncertreq -new a.inf\n", 1)]
    [InlineData("a.ps1", "; certlint: disable=CERT1005 r\n", 0)]
    [InlineData("a.yml", "pool:\n  vmImage: windows-latest\nsteps:\n- script: |\n    REM certlint: disable=CERT4007 r\n    openssl pkcs12 -export -in a.crt -passout pass:training\n", 1)]
    [InlineData("a.yml", "steps:\n- script: REM certlint: disable=CERT4007 r\n", 0)]
    [InlineData("a.yml", "data:\n  tls.key: |  # certlint: disable=CERT4001 r\n    -----BEGIN PRIVATE KEY-----\n    AAAA\n    -----END PRIVATE KEY-----\n", 1)]
    [InlineData("appsettings.json", "{ \"Kestrel\": { \"Certificates\": { \"Default\": { \"Path\": \"a.pfx\" } } } } // certlint: disable=CERT4007 r\n", 1)]
    [InlineData("csr.json", "{ \"CN\": \"a.contoso.com\", \"names\": [{ \"ST\": \"CA\" }] } // certlint: disable=CERT1005 r\n", 0)]
    public void They_are_found_by_what_stands_in_the_file(string name, string text, int count) =>
        Assert.Equal(count, Read(name, Encoding.UTF8.GetBytes(text)).Suppressions.Count);

    [Fact]
    public void Places_count_from_behind_a_byte_order_mark_in_whatever_encoding()
    {
        const string text = "# certlint: disable=CERT1005 \u00E9\n[req]\n";
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var model = Read("a.cnf", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);

            Assert.Equal(new SourceSpan(20, 8), Assert.Single(model.Suppressions).Place);
            Assert.Equal("\u00E9", model.Suppressions[0].Reason);
            Assert.Equal(2, model.Lines.PositionOf(model.Suppressions[0].Covered!.Value).Line);
        }
    }

    [Fact]
    public void A_config_says_the_same_with_comments_as_without()
    {
        const string plain = "[req]\ndistinguished_name = dn\nprompt = no\n[dn]\nCN = a.contoso.com\nO = \"Contoso\"\nST = CA\n";
        var commented = plain.Replace("CA\n", "CA # certlint: disable=CERT1005 r\n", StringComparison.Ordinal)
            .Replace("Contoso\"\n", "Contoso\"# certlint: disable=CERT1007 r\n", StringComparison.Ordinal);

        var model = Read("a.cnf", Encoding.UTF8.GetBytes(commented));

        Assert.Empty(model.Problems);
        Assert.Equal(
            Values(Read("a.cnf", Encoding.UTF8.GetBytes(plain))), Values(model));

        static IEnumerable<string> Values(DocumentModel model) =>
            model.Targets.OfType<NamedTarget>().Single().Subject!.Attributes.Select(attribute => attribute.Value.Text);
    }

    private static DocumentModel Read(string name, byte[] content) => DocumentReader.Read(Path.Combine(Path.GetTempPath(), name), content);
}
