using CertLint.Names;
using CertLint.Readers.Text.OpenSsl;

namespace CertLint.Readers.Text.Tests.OpenSsl;

/// <summary>Values that openssl 3.0.19 takes and changes.</summary>
public class LossTests
{
    [Theory]
    [InlineData("O=Bob's Burgers", "warning 'Bob's Burgers' → \"Bob's Burgers\"")]
    [InlineData("O=Bob`s Burgers", "warning 'Bob`s Burgers' → \"Bob`s Burgers\"")]
    [InlineData("O=Bob's & Ann's", "warning 'Bob's & Ann's' → \"Bob's & Ann's\"")]
    [InlineData("O=L'Oréal\\, Inc.\n", "warning 'L'Oréal\\, Inc.'")]
    [InlineData("OU=19\" Racks", "warning '19\" Racks' → '19\" Racks'")]
    [InlineData("L=Val d'Isère # ski", "warning 'Val d'Isère # ski'")]
    [InlineData("O=Teachers' Union   # the union", "warning 'Teachers' Union   # the union'")]
    [InlineData("O='t Hooft BV", "suggestion ''t Hooft BV' → \"'t Hooft BV\"")]
    [InlineData("O=The \"Best\" Company", "suggestion 'The \"Best\" Company' → 'The \"Best\" Company'")]
    [InlineData("O=\"Acme # our company", "warning '\"Acme # our company'")]
    public void A_quote_that_openssl_drops_is_told(string line, string told) =>
        Assert.Equal([told], Sample.Told("[req]\ndistinguished_name=dn\nprompt=no\nutf8=yes\n[dn]\n" + line + "\n"));

    [Theory]
    [InlineData("O=\"Bob's Burgers\"")]
    [InlineData("O='Acme, Inc.'")]
    [InlineData("O=Bob\\'s Burgers")]
    [InlineData("O='Bob'\"'\"'s Burgers'")]
    [InlineData("O=Bob\"'\"s Burgers")]
    [InlineData("O=\"Acme, Inc.\"   # the company's name")]
    [InlineData("O=\"Acme Inc")]
    [InlineData("O=Acme Inc\"")]
    [InlineData("O=Acme\" \"Inc")]
    [InlineData("O=Acme \"#1\" Ltd")]
    [InlineData("O=Acme # Bob's")]
    public void Quotes_as_people_mean_them_are_not(string line) => Assert.Empty(Sample.Told(Sample.Unprompted + line + "\n"));

    [Theory]
    [InlineData("O=Acme #1 Ltd", "warning 'Acme #1 Ltd' → \"Acme #1 Ltd\"")]
    [InlineData("O=Acme#1", "warning 'Acme#1' → \"Acme#1\"")]
    [InlineData("O=#1 Builders  ", "warning '#1 Builders' → \"#1 Builders\"")]
    [InlineData("street=1 Main St, Suite #2000", "warning '1 Main St, Suite #2000' → \"1 Main St, Suite #2000\"")]
    [InlineData("OU=Unit #1 # the first", "warning 'Unit #1 # the first'")]
    [InlineData("CN=Device #7", "warning 'Device #7' → \"Device #7\"")]
    [InlineData("OU=IT #4711", "suggestion 'IT #4711' → \"IT #4711\"")]
    [InlineData("O=Music#Works", "suggestion 'Music#Works' → \"Music#Works\"")]
    public void A_number_sign_that_openssl_takes_for_a_comment_is_told(string line, string told) =>
        Assert.Equal([told], Sample.Told(Sample.Unprompted + line + "\n"));

    [Theory]
    [InlineData("C=US # country")]
    [InlineData("C=US #2 letters")]
    [InlineData("C=US#country")]
    [InlineData("O=Acme # company")]
    [InlineData("O=Acme #company")]
    [InlineData("O=Acme   #1")]
    [InlineData("O=Acme\t#1")]
    [InlineData("O=Acme #1st choice")]
    [InlineData("O=Acme # 1")]
    [InlineData("O=Acme # ")]
    [InlineData("O=Acme #")]
    [InlineData("O=Acme\\#1")]
    [InlineData("CN=a.contoso.com #1")]
    [InlineData("emailAddress=a@b.example #1")]
    [InlineData("O={{ company }} #1")]
    public void A_comment_is_not(string line) => Assert.Empty(Sample.Told(Sample.Unprompted + line + "\n"));

    [Fact]
    public void An_answer_to_a_prompt_loses_as_much()
    {
        Assert.Equal(["warning 'Bob's' → \"Bob's\""], Sample.Told(Sample.Prompted + "O=The company's name\nO_default=Bob's\n"));
        Assert.Equal(["warning 'Acme #1' → \"Acme #1\""], Sample.Told(Sample.Prompted + "O=x #1\nO_value=Acme #1\n"));
    }

    [Fact]
    public void The_message_says_what_becomes_of_the_value() => Assert.Equal(
        [
            "openssl takes what follows the # of 'Acme #1 Ltd' for a comment, so that the name says 'Acme'; put the whole value into double quotes.",
            "openssl drops the ' of 'Bob's Burgers', so that the name says 'Bobs Burgers'; put the whole value into double quotes.",
        ],
        Sample.Read(Sample.Unprompted + "O=Acme #1 Ltd\nOU=Bob's Burgers\n").Problems.Select(problem => problem.Message));

    [Fact]
    public void What_was_changed_is_noted_so_that_no_rule_judges_it()
    {
        var target = Sample.Target(Sample.Unprompted + "O=Acme #1 Ltd\nOU=The \"Best\" Team\nCN=a\n");

        Assert.Equal([AttributeType.Organization], target.LostAttributes);
        Assert.Equal("O=Acme, OU=The Best Team, CN=a", Sample.Show(target.Subject!));
    }

    [Theory]
    [InlineData("", "warning 'Müller'")]
    [InlineData("utf8 = true\n", "warning 'true' → yes")]
    [InlineData("utf8 = YES\n", "warning 'YES' → yes")]
    [InlineData("utf8 = yes\n", null)]
    [InlineData("utf8 = $ENV::UTF8\n", null)]
    [InlineData("string_mask = nombstr\n", "warning 'Müller'")]
    public void UTF_8_is_told_where_openssl_reads_it_as_Latin_1(string setting, string? told) => Assert.Equal(
        told is null ? [] : [told], Sample.Told("[req]\ndistinguished_name=dn\nprompt=no\n" + setting + "[dn]\nO=Müller\nL=Köln\nCN=a\n"));

    [Fact]
    public void The_message_shows_the_misread_name() => Assert.Equal(
        "openssl, unless it is run with '-utf8', takes the UTF-8 of 'Müller' for Latin-1, so that the name says 'MÃ¼ller'; add 'utf8 = yes' to [req].",
        Assert.Single(Sample.Read(Sample.Unprompted + "O=Müller\nCN=a\n").Problems).Message);

    [Fact]
    public void A_setting_of_the_default_section_serves_too() =>
        Assert.Empty(Sample.Told("utf8=yes\n" + Sample.Unprompted + "O=Müller\n"));

    [Theory]
    [InlineData("CN=müller.example.com")]
    [InlineData("O=M\u00C3\u00BCller")]
    [InlineData("O=M\uFFFDller")]
    [InlineData("# Müller\nO=Mueller")]
    public void What_another_rule_tells_or_nobody_can_read_is_not(string line) =>
        Assert.Empty(Sample.Told(Sample.Unprompted + line + "\n"));

    [Fact]
    public void A_file_in_Latin_1_is_read_as_it_is_meant() =>
        Assert.Empty(OpenSslConfigReader.Read(Sample.Unprompted + "O=Müller\n", include: null, isUtf8: false)!.Problems);

    [Fact]
    public void Openssl_encodes_the_misread_name()
    {
        using var openssl = new OpenSslTool();

        Assert.Equal("MÃ¼ller", openssl.Request(Sample.Unprompted + "O=Müller\n").Rdns[0][0].Value);
        Assert.Equal("Müller", openssl.Request("utf8=yes\n" + Sample.Unprompted + "O=Müller\n").Rdns[0][0].Value);
    }

    [Theory]
    [InlineData("OU", true)]
    [InlineData("emailAddress", true)]
    [InlineData("DC", true)]
    [InlineData("serialNumber", true)]
    [InlineData("GN", true)]
    [InlineData("SN", true)]
    [InlineData("initials", true)]
    [InlineData("street", false)]
    [InlineData("title", false)]
    [InlineData("description", false)]
    [InlineData("postalCode", false)]
    [InlineData("UID", false)]
    public void An_empty_attribute_is_told_where_openssl_rejects_it(string key, bool isRejected)
    {
        using var openssl = new OpenSslTool();
        var text = Sample.Unprompted + "CN=a\n" + key + "=\n";

        Assert.Equal(isRejected, openssl.Request(text).Exit != 0);
        Assert.Equal(isRejected ? [$"warning '{key}'"] : [], Sample.Told(text));
    }
}
