using System.Text;
using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names.Dns;

public class CanonicalFormTests
{
    [Theory]
    [InlineData("u\u0308")] // ü
    [InlineData("bu\u0308cher")]
    [InlineData("\u0438\u0306")] // й
    [InlineData("\u304b\u3099")] // が
    [InlineData("\u1112\u1161")] // 하
    [InlineData("\ud558\u11ab")] // 한
    [InlineData("\u2126")] // OHM SIGN, which is Ω
    [InlineData("\uf900")] // a compatibility ideograph
    [InlineData("\u0340")]
    public void Form_C_changes_it(string text) => Assert.True(CanonicalForm.IsChanged(text));

    [Theory]
    [InlineData("")]
    [InlineData("contoso")]
    [InlineData("b\u00fccher")]
    [InlineData("q\u0308")] // has no character of its own
    [InlineData("\u0308u")]
    [InlineData("\u0939\u093f\u0928\u094d\u0926\u0940")] // Hindi
    [InlineData("\ud55c\uad6d")]
    [InlineData("\ud55c\u11ab")] // a syllable that has its trailing consonant already
    [InlineData("\u4e2d\u56fd")]
    public void Form_C_leaves_it(string text) => Assert.False(CanonicalForm.IsChanged(text));

    [Fact]
    public void No_text_in_form_C_is_called_another()
    {
        Assert.SkipUnless("u\u0308".Normalize(NormalizationForm.FormC) == "\u00fc", "no ICU on this machine, so nothing normalises");
        Gen.OneOf(
                Gen.Char['\u0041', '\u024f'], Gen.Char['\u0300', '\u036f'], Gen.Char['\u0370', '\u1fff'],
                Gen.Char['\u3040', '\u30ff'], Gen.Char['\uac00', '\ud7a3'], Gen.Char['\uf900', '\ufaff'])
            .Array[1, 6].Select(characters => new string(characters))
            .Where(text => text.IsNormalized(NormalizationForm.FormC))
            .Sample(text => !CanonicalForm.IsChanged(text), iter: 20_000);
    }
}
