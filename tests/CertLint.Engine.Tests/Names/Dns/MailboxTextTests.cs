using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names.Dns;

public class MailboxTextTests
{
    [Theory]
    [InlineData("john@contoso.com")]
    [InlineData("john.smith+tag@mail.contoso.co.uk")]
    [InlineData("o'brien@contoso.com")]
    [InlineData("root@localhost")]
    [InlineData("\"a@b\"@contoso.com")]
    [InlineData("\"a\\\"b\"@contoso.com")]
    [InlineData("john@[192.0.2.7]")]
    [InlineData("john@[IPv6:2001:db8::7]")]
    [InlineData("john@xn--bcher-kva.de")]
    [InlineData("JOHN@CONTOSO.COM")]
    public void A_mailbox_is_one(string address) => Assert.Null(MailboxText.WhyInvalid(address));

    [Theory]
    [InlineData("")]
    [InlineData("john")]
    [InlineData("contoso.com")]
    [InlineData("@contoso.com")]
    [InlineData("john@")]
    [InlineData("<john@contoso.com>")]
    [InlineData("John Smith <john@contoso.com>")]
    [InlineData("john@contoso.com(comment)")]
    [InlineData("mailto:john@contoso.com")]
    [InlineData("john@contoso.com,jane@contoso.com")]
    [InlineData("john..smith@contoso.com")]
    [InlineData(".john@contoso.com")]
    [InlineData("john.@contoso.com")]
    [InlineData("john smith@contoso.com")]
    [InlineData("john@smith@contoso.com")]
    [InlineData("john@contoso.com.")]
    [InlineData("john@contoso_mail.com")]
    [InlineData("john@-contoso.com")]
    [InlineData("john@192.0.2.7]")]
    [InlineData("john@[contoso.com]")]
    [InlineData("jöhn@contoso.com")]
    [InlineData("john@bücher.de")]
    [InlineData("\"john@contoso.com")]
    [InlineData("\"a\"b\"@contoso.com")]
    [InlineData("\"a\\\"@contoso.com")]
    [InlineData("john@contoso.com\n")]
    public void Another_text_is_none(string address) => Assert.NotNull(MailboxText.WhyInvalid(address));

    [Fact]
    public void Any_text_gets_an_answer() => Gen.Char["a.@\"\\<>[]:() ü\ud83d"].Array[0, 20].Select(characters => new string(characters))
        .Sample(text => MailboxText.WhyInvalid(text) is not "");
}
