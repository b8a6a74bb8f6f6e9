using CertLint.Model;
using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names.Dns;

public class HostNameTests
{
    [Theory]
    [InlineData("mtls.contoso.com", "mtls.contoso.com", "")]
    [InlineData("https://mtls.contoso.com", "mtls.contoso.com", "scheme")]
    [InlineData("HTTPS://mtls.contoso.com/", "mtls.contoso.com", "scheme path")]
    [InlineData("https://user:secret@mtls.contoso.com:8443/a?b#c", "mtls.contoso.com", "scheme user port path")]
    [InlineData("mtls.contoso.com:443", "mtls.contoso.com", "port")]
    [InlineData("mtls.contoso.com?x=https://a", "mtls.contoso.com", "path")]
    [InlineData("mtls.contoso.com\\share", "mtls.contoso.com", "path")]
    [InlineData("user@mtls.contoso.com", "user@mtls.contoso.com", "")]
    [InlineData("mtls.contoso.com:https", "mtls.contoso.com:https", "")]
    [InlineData("[2001:db8::7]:443", "2001:db8::7", "port")]
    [InlineData("https://[2001:db8::7]/", "2001:db8::7", "scheme path")]
    [InlineData("[fe80::1%25eth0]", "fe80::1%25eth0", "")]
    [InlineData("2001:db8::7", "2001:db8::7", "")]
    [InlineData("://x", ":", "path")]
    [InlineData("https://", "", "scheme")]
    [InlineData("", "", "")]
    public void A_value_is_split_into_the_host_and_what_stands_around_it(string value, string host, string around)
    {
        var name = HostName.Parse(MappedText.Verbatim(value, 0));

        Assert.Equal(host, name.Host.Text);
        string[] parts = [name.HasScheme ? "scheme" : "", name.HasUser ? "user" : "", name.HasPort ? "port" : "", name.HasPath ? "path" : ""];
        Assert.Equal(around, string.Join(' ', parts.Where(part => part.Length > 0)));
    }

    [Fact]
    public void A_host_stands_where_it_is_written()
    {
        var name = HostName.Parse(MappedText.Verbatim("https://mtls.contoso.com/a", 10));

        Assert.Equal(new SourceSpan(18, 16), name.Host.Span);
    }

    [Theory]
    [InlineData("mtls.contoso.com", true)]
    [InlineData("a.b", true)]
    [InlineData("1.2-3", true)]
    [InlineData("a--b.com", true)]
    [InlineData("ab--c.com", false)]
    [InlineData("xn--bcher-kva.de", false)]
    [InlineData("Mtls.contoso.com", false)]
    [InlineData("-a.com", false)]
    [InlineData("a-.com", false)]
    [InlineData("a..com", false)]
    [InlineData(".com", false)]
    [InlineData("com.", false)]
    [InlineData("*.com", false)]
    [InlineData("a_b.com", false)]
    [InlineData("bücher.de", false)]
    [InlineData("", false)]
    public void A_plain_host_needs_no_second_look(string value, bool isPlain) =>
        Assert.Equal(isPlain, HostName.Parse(MappedText.Verbatim(value, 0)).IsPlain);

    [Fact]
    public void A_plain_host_has_labels_of_63_and_a_name_of_253_characters_at_most()
    {
        var label = new string('a', 63);
        Assert.True(HostShape.Of(label + ".com").IsPlain);
        Assert.False(HostShape.Of("a" + label + ".com").IsPlain);
        Assert.True(HostShape.Of($"{label}.{label}.{label}.{label[..61]}").IsPlain);
        Assert.False(HostShape.Of($"{label}.{label}.{label}.{label[..62]}").IsPlain);
    }

    [Fact]
    public void One_pass_tells_what_the_labels_tell() =>
        Gen.Char["ab0-.*_Aü\ufffc"].Array[0, 12].Select(characters => new string(characters)).Sample(text =>
        {
            var shape = HostShape.Of(text);
            var labels = text.Split('.');
            return shape.LabelCount == labels.Length && shape.IsAscii == text.All(char.IsAscii)
                && shape.IsPlain == labels.All(label => LdhLabel.IsValid(label) && (label.Length < 4 || label[2..4] != "--"));
        });

    [Theory]
    [InlineData("*.contoso.com", "contoso.com", true, false)]
    [InlineData("*.*.contoso.com", "*.contoso.com", true, false)]
    [InlineData("*", "*", false, true)]
    [InlineData("*.", "", true, false)]
    [InlineData("mtls.contoso.com.", "mtls.contoso.com", false, false)]
    [InlineData("server01.", "server01", false, true)]
    [InlineData("Server01", "server01", false, true)]
    [InlineData("*.com", "com", true, false)]
    [InlineData(".", "", false, false)]
    public void A_name_has_a_base(string value, string baseName, bool isWildcard, bool isSingleLabel)
    {
        var name = HostName.Parse(MappedText.Verbatim(value, 0));

        Assert.Equal((baseName, isWildcard, isSingleLabel), (name.BaseName, name.IsWildcard, name.IsSingleLabel));
    }

    [Theory]
    [InlineData("mtls.bücher.de", "mtls.xn--bcher-kva.de")]
    [InlineData("BÜCHER.de", "xn--bcher-kva.de")]
    [InlineData("bücher。de", "xn--bcher-kva.de")]
    [InlineData("*.bücher.de", "xn--bcher-kva.de")]
    public void A_name_is_compared_in_A_labels(string value, string asciiName) =>
        Assert.Equal(asciiName, HostName.Parse(MappedText.Verbatim(value, 0)).AsciiName);

    [Theory]
    [InlineData("contoso.com", true)]
    [InlineData("mtls.Contoso.com", true)]
    [InlineData("*.contoso.com", true)]
    [InlineData("https://a.contoso.com/x", true)]
    [InlineData("notcontoso.com", false)]
    [InlineData("contoso.com.evil.org", false)]
    [InlineData("com", false)]
    public void A_host_is_on_a_domain_label_by_label(string value, bool isOn) =>
        Assert.Equal(isOn, HostName.Parse(MappedText.Verbatim(value, 0)).IsOn("contoso.com"));

    // No attribute can hold half a surrogate pair.
    [Fact]
    public void Any_text_is_split() => Gen.Char["a.:/@[]*%ü\ufffc\ud83d\ude00\0\u200b。"].Array[0, 20].Select(characters => new string(characters))
        .Sample(text => HostName.Parse(MappedText.Verbatim(text, 0)) is { AsciiName: not null, Labels.Count: > 0 });
}
