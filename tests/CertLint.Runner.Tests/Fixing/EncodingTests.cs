using System.Text;

namespace CertLint.Runner.Tests.Fixing;

/// <summary>All but the edited characters stays, octet for octet.</summary>
public sealed class EncodingTests : IDisposable
{
    private const string Config = "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nO = Contoso\nL = San Diego\nST = CA\nC = USA";
    private static readonly string Fixed = Config.Replace("CA\n", "California\n", StringComparison.Ordinal).Replace("USA", "US", StringComparison.Ordinal);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "\r\n")]
    [InlineData("\n", "\r\n\r\n")]
    [InlineData("\r\n", "\n\0\0")]
    public void Line_ends_stay(string newline, string end)
    {
        // The first line ends otherwise than all others.
        var content = Encoding.ASCII.GetBytes("# a\r\n# b\n" + Config.ReplaceLineEndings(newline) + end);

        Assert.Equal(Encoding.ASCII.GetBytes("# a\r\n# b\n" + Fixed.ReplaceLineEndings(newline) + end), Mended.Bytes(folder, "a.cnf", content));
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("iso-8859-1", false)]
    public void The_encoding_stays(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] mark = hasMark ? encoding.GetPreamble() : [];
        const string comment = "# Zürich, für ÄÖÜ\n";
        // In the policy file of certreq nobody has anything to say of a mark.
        const string policy = "[NewRequest]\nSubject = \"CN=mtls.contoso.com, O=Contoso, L=San Diego, S=CA, C=USA\"\nKeyLength = 2048\n";
        var expected = policy.Replace("S=CA, C=USA", "S=California, C=US", StringComparison.Ordinal);

        Assert.Equal(
            [.. mark, .. encoding.GetBytes(";" + comment + expected)],
            Mended.Bytes(folder, "a.inf", [.. mark, .. encoding.GetBytes(";" + comment + policy)]));
    }

    [Fact]
    public void Octets_that_are_no_text_stay()
    {
        byte[] odd = [(byte)'#', 0xFF, 0xC3, 0x28, 0x80, 0x9F, (byte)'\n'];

        Assert.Equal([.. odd, .. Encoding.ASCII.GetBytes(Fixed)], Mended.Bytes(folder, "a.cnf", [.. odd, .. Encoding.ASCII.GetBytes(Config)]));
    }

    [Fact]
    public void Characters_beyond_the_basic_plane_move_nothing() =>
        Assert.Equal("# \U0001F511\U0001F511 é\n" + Fixed, Mended.Text(folder, "a.cnf", "# \U0001F511\U0001F511 é\n" + Config));

    [Theory]
    // JSON is UTF-8 by its rules, and an .inf of Windows with a mark says what it is; one of ASCII alone says nothing.
    [InlineData("csr.json", "", true)]
    [InlineData("a.inf", "", false)]
    [InlineData("a.inf", "\uFEFF", true)]
    public void A_letter_beyond_ASCII_is_written_only_where_the_file_tells_how(string name, string mark, bool isWritten)
    {
        var text = mark + (name == "csr.json"
            ? "{\"CN\":\"mtls.contoso.com\",\"key\":{\"algo\":\"rsa\",\"size\":2048},\"names\":[{\"C\":\"BR\",\"ST\":\"SP\",\"L\":\"Santos\",\"O\":\"Contoso\"}]}"
            : "[NewRequest]\nSubject = \"CN=mtls.contoso.com, O=Contoso, L=Santos, S=SP, C=BR\"\nKeyLength = 2048\n");

        var result = Mended.Run(folder, name, Encoding.UTF8.GetBytes(text));

        Assert.Equal(
            isWritten ? text.Replace("SP", "São Paulo", StringComparison.Ordinal) : null,
            result.Files is [{ } file] ? Encoding.UTF8.GetString(file.After) : null);
        Assert.Equal(isWritten ? [] : ["the file's encoding does not tell how to write it"], result.Unfixed.Select(item => item.Reason));
    }

    [Fact]
    public void A_file_with_a_PEM_block_is_never_touched() =>
        Assert.Empty(Mended.Run(folder, "a.cnf", Encoding.ASCII.GetBytes(Config + "\n-----BEGIN X-----\nAAAA\n-----END X-----\n")).Files);
}
