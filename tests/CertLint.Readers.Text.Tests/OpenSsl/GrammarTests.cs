using CertLint.Readers.Text.OpenSsl;

namespace CertLint.Readers.Text.Tests.OpenSsl;

/// <summary>The traps of config(5); each expected value is what openssl 3.0.19 encodes.</summary>
public class GrammarTests
{
    [Theory]
    [InlineData("O=Bob's Burgers", "Bobs Burgers")]
    [InlineData("O=Bob\\'s Burgers", "Bob's Burgers")]
    [InlineData("O=\"Bob's Burgers\"", "Bob's Burgers")]
    [InlineData("O=Bob's & Ann's # Co", "Bobs & Anns")]
    [InlineData("O=Bob`s Burgers", "Bobs Burgers")]
    [InlineData("O='Acme, Inc.'", "Acme, Inc.")]
    [InlineData("O=Acme \"Big Co\" Ltd", "Acme Big Co Ltd")]
    [InlineData("O=\"Acme \"\"X\"\" Ltd\"", "Acme X Ltd")]
    [InlineData("O=\"unclosed # no comment", "unclosed # no comment")]
    [InlineData("O=\" \"", " ")]
    public void Each_kind_of_quote_starts_a_quotation(string line, string organization) =>
        Assert.Equal("O=" + organization, Sample.Dn(line));

    [Theory]
    [InlineData(@"O=Line\nTwo\tTab\rR\bB", "Line\nTwo\tTab\rR\bB")]
    [InlineData(@"O=A\$AP\#1\\", @"A$AP#1\")]
    [InlineData(@"O=""Acme \""X\"" Ltd""", "Acme \"X\" Ltd")]
    [InlineData(@"O=""a\nb""", "anb")]
    [InlineData(@"O=three\\\", @"three\")]
    public void A_backslash_escapes_and_names_control_characters_only_outside_quotes(string line, string organization) =>
        Assert.Equal("O=" + organization, Sample.Dn(line));

    [Theory]
    [InlineData("O=Acme #1 Ltd", "Acme")]
    [InlineData("O=Acme#1", "Acme")]
    [InlineData("O=\"Acme #1 Ltd\" # one", "Acme #1 Ltd")]
    [InlineData("O=Acme ; note", "Acme ; note")]
    [InlineData("O=Acme // note", "Acme // note")]
    public void Only_a_hash_outside_quotes_starts_a_comment(string line, string organization) =>
        Assert.Equal("O=" + organization, Sample.Dn(line));

    [Theory]
    [InlineData("O=Acme \\\n  Long \\\nName\nCN=a", "O=Acme   Long Name, CN=a")]
    [InlineData("O=Acme \\\r\nLong\r\nCN=a\r\n", "O=Acme Long, CN=a")]
    [InlineData("# comment \\\nO=Hidden\nCN=a", "CN=a")]
    [InlineData("O=Acme\\\\\nCN=a", "O=Acme\\, CN=a")]
    [InlineData("CN=a\\\n", "CN=a")]
    [InlineData("CN=a\\", "CN=a")]
    public void A_single_backslash_at_the_end_of_a_line_continues_it(string lines, string subject) =>
        Assert.Equal(subject, Sample.Dn(lines));

    [Fact]
    public void The_last_of_equal_keys_wins_and_takes_the_last_place() =>
        Assert.Equal("O=Acme, OU=Second, CN=a", Sample.Dn("OU=First\nO=Acme\nOU=Second\nCN=a"));

    [Fact]
    public void A_section_that_comes_twice_is_one() =>
        Assert.Equal("C=US, O=Two, CN=a", Sample.Dn("O=One\nC=US\n[other]\nx=1\n[dn]\nO=Two\nCN=a"));

    [Fact]
    public void A_key_can_name_the_section_that_it_belongs_to() =>
        Assert.Equal("O=Assigned, CN=a", Sample.Subject(
            "[req]\ndistinguished_name=dn\nprompt=no\ndn::O=Assigned\n[dn]\nCN=a\n"));

    [Theory]
    [InlineData("[ req ]\ndistinguished_name = my dn\nprompt=no\n[ my dn ]\nCN=a\n")]
    [InlineData("[req]\ndistinguished_name=dn\nprompt=no\n[dn] junk\nCN=a\n")]
    [InlineData("[req]\ndistinguished_name=dn\nprompt=no\n[dn] # comment\nCN=a\n")]
    [InlineData("  [req]\n   distinguished_name = dn  \n\tprompt\t=\tno\n [dn]\n  CN  =   a  \n")]
    [InlineData("\uFEFF[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN=a\n")]
    [InlineData("[req]\r\ndistinguished_name=dn\r\nprompt=no\r\n[dn]\r\nCN=a\r\n")]
    public void Headers_spaces_marks_and_line_ends_are_openssls(string text)
    {
        Assert.Equal("CN=a", Sample.Subject(text));
        Assert.Empty(Sample.Read(text).Problems);
    }

    [Fact]
    public void A_carriage_return_alone_ends_no_line() =>
        Assert.Null(OpenSslConfigReader.Read(
            "[req]\rdistinguished_name=dn\rprompt=no\r[dn]\rCN=a\r"));

    [Theory]
    [InlineData("O=A$AP Ltd", "A$AP Ltd")]
    [InlineData("O=$ 5", "$ 5")]
    public void Behind_the_dollarid_pragma_a_bare_dollar_is_a_letter(string line, string organization) =>
        Assert.Equal("O=" + organization, Sample.Subject(".pragma dollarid:on\n" + Sample.Unprompted + line));

    [Fact]
    public void A_value_is_kept_as_it_was_meant_in_utf_8() =>
        Assert.Equal("O=Müller", Sample.Dn("O=Müller"));
}
