using System.Globalization;
using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names.Dns;

public class InternationalLabelTests
{
    // The A-labels are those of RFC 3492, IANA's root zone and Python's idna 3.13.
    [Theory]
    [InlineData("bücher.de", "xn--bcher-kva.de")]
    [InlineData("*.bücher.de", "*.xn--bcher-kva.de")]
    [InlineData("MTLS.bücher.de", "MTLS.xn--bcher-kva.de")]
    [InlineData("пример.рф", "xn--e1afmkfd.xn--p1ai")]
    [InlineData("παράδειγμα.ελ", "xn--hxajbheg2az3al.xn--qxam")]
    [InlineData("中国.cn", "xn--fiqs8s.cn")]
    [InlineData("ドメイン名例.jp", "xn--eckwd4c7cu47r2wf.jp")]
    [InlineData("한국.kr", "xn--3e0b707e.kr")]
    [InlineData("mtls.contoso.com", "mtls.contoso.com")]
    public void A_name_that_needs_no_mapping_has_certain_A_labels(string name, string expected) =>
        Assert.Equal(expected, InternationalLabel.ToALabels(name));

    [Theory]
    [InlineData("Bücher.de")] // upper case
    [InlineData("BÜCHER.de")]
    [InlineData("bu\u0308cher.de")] // not in form C
    [InlineData("straße.de")] // 'strasse' before IDNA 2008
    [InlineData("ς.gr")]
    [InlineData("ｃontoso.com")] // full width
    [InlineData("contoso。com")] // ideographic full stop
    [InlineData("ﬁlm.de")] // ligature
    [InlineData("नहीं.com")] // accents
    [InlineData("نامه\u200cای.com")] // joiner
    [InlineData("עברית.com")] // right to left
    [InlineData("l·l.cat")] // depends on its neighbours
    [InlineData("i❤.ws")]
    [InlineData("😀.ws")]
    [InlineData("-bücher.de")]
    [InlineData("bücher-.de")]
    [InlineData("bü--cher.de")]
    [InlineData("bücher..de")]
    [InlineData("bücher.de.")]
    [InlineData("a_b.bücher.de")]
    [InlineData("ab--cd.bücher.de")]
    [InlineData("foo.*.bücher.de")]
    [InlineData("\ufffc.bücher.de")]
    [InlineData("")]
    public void Another_name_has_none(string name) => Assert.Null(InternationalLabel.ToALabels(name));

    [Fact]
    public void A_name_that_becomes_too_long_has_none()
    {
        Assert.Null(InternationalLabel.ToALabels(new string('ü', 58) + ".de"));
        Assert.Null(InternationalLabel.ToALabels(string.Concat(Enumerable.Repeat("ü.", 100)) + "de"));
        Assert.Null(InternationalLabel.ToALabels(new string('ü', 1_000_000)));
    }

    [Fact]
    public void Certain_A_labels_are_those_of_ICU()
    {
        Assert.SkipUnless(IsMapped(), "no ICU on this machine, so IdnMapping maps nothing");
        var mapping = new IdnMapping { UseStd3AsciiRules = true };
        Gen.Char["abz019-äéñøčžıабвяёαβωέ中国日本語かがカー々가나다"].Array[1, 12].Select(letters => new string(letters)).Sample(label =>
            InternationalLabel.ToALabels(label) is not { } certain || string.Equals(mapping.GetAscii(label), certain, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("contoso")]
    [InlineData("a--b")]
    [InlineData("abc--d")]
    [InlineData("xn--bcher-kva")]
    [InlineData("xn--p1ai")]
    [InlineData("xn--e28h")] // an emoji: registered in .ws, and Punycode is all that the Baseline Requirements ask for
    [InlineData("xn----7sbaabin3cbc7afgb4aiqh6v")]
    [InlineData("ab-")]
    [InlineData("ab")]
    public void A_label_that_DNS_does_not_keep_is_free(string label)
    {
        Assert.Null(InternationalLabel.WhyReserved(label));
        Assert.False(InternationalLabel.IsFake(label));
    }

    [Theory]
    [InlineData("ab--cd")]
    [InlineData("r3---sn")]
    [InlineData("xr--rahrah")]
    [InlineData("xn--12311613412431243")] // does not decode
    [InlineData("xn--0")]
    [InlineData("xn--a-")]
    public void A_label_with_hyphens_in_its_third_and_fourth_place_is_an_A_label_or_kept(string label) =>
        Assert.Contains($"'{label}'", InternationalLabel.WhyReserved(label), StringComparison.Ordinal);

    [Theory]
    [InlineData("xn--a")] // U+0080
    [InlineData("xn--abc")] // U+0080 to U+0082
    [InlineData("xn--bcher-2pa")] // 'bÜcher' with a capital letter
    [InlineData("xn--www-8fb")] // 'wwǦw', as a public CA certified it
    [InlineData("xn--bucher-xyd")] // 'bücher' with a combining accent
    [InlineData("xn----dha")] // 'ü-'
    [InlineData("xn----eha")] // '-ü'
    public void A_label_that_encodes_no_U_label_is_a_fake(string label)
    {
        Assert.Null(InternationalLabel.WhyReserved(label));
        Assert.True(InternationalLabel.IsFake(label));
    }

    [Theory]
    [InlineData("xn--a", "white space or a control character")]
    [InlineData("xn--www-8fb", "a capital letter")]
    [InlineData("xn--bucher-xyd", "a letter and its accent apart (no NFC)")]
    [InlineData("xn----dha", "hyphens where no label has them")]
    [InlineData("xn--bcher-kva", null)]
    [InlineData("contoso", null)]
    public void What_a_fake_encodes_is_told(string label, string? words) => Assert.Equal(words, InternationalLabel.WhyFake(label));

    private static bool IsMapped() =>
        string.Equals(new IdnMapping().GetAscii("ｃontoso"), "contoso", StringComparison.Ordinal);
}
