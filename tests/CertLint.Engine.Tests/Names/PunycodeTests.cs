using System.Globalization;
using System.Text;
using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names;

public class PunycodeTests
{
    // RFC 3492 section 7.1, (A) to (S).
    public static TheoryData<string, string> RfcSamples => new()
    {
        { "ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn" },
        { "他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye" },
        { "他們爲什麽不說中文", "ihqwctvzc91f659drss3x8bo0yb" },
        { "Pročprostěnemluvíčesky", "Proprostnemluvesky-uyb24dma41a" },
        { "למההםפשוטלאמדבריםעברית", "4dbcagdahymbxekheh6e0a7fei0b" },
        { "यहलोगहिन्दीक्योंनहींबोलसकतेहैं", "i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd" },
        { "なぜみんな日本語を話してくれないのか", "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa" },
        { "세계의모든사람들이한국어를이해한다면얼마나좋을까", "989aomsvi5e83db1d2a355cv1e0vak1dwrv93d5xbh15a0dt30a5jpsd879ccm6fea98c" },
        { "почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbaDotcwatmq2g4l" },
        { "PorquénopuedensimplementehablarenEspañol", "PorqunopuedensimplementehablarenEspaol-fmd56a" },
        { "TạisaohọkhôngthểchỉnóitiếngViệt", "TisaohkhngthchnitingVit-kjcr8268qyxafd2f1b9g" },
        { "3年B組金八先生", "3B-ww4c5e180e575a65lsy2b" },
        { "安室奈美恵-with-SUPER-MONKEYS", "-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n" },
        { "Hello-Another-Way-それぞれの場所", "Hello-Another-Way--fc4qua05auwb3674vfr0b" },
        { "ひとつ屋根の下2", "2-u9tlzr9756bt3uc0v" },
        { "MajiでKoiする5秒前", "MajiKoi5-783gue6qz075azm5e" },
        { "パフィーdeルンバ", "de-jg4avhby1noc0d" },
        { "そのスピードで", "d9juau41awczczp" },
        { "-> $1.00 <-", "-> $1.00 <--" },
    };

    private static readonly Gen<string> Labels =
        Gen.Char["abcxyz019-éüñßøðčşžабвгяαβωאבהابةकखग中国日本語가나다"]
            .Array[1, 20].Select(letters => new string(letters));

    [Theory]
    [MemberData(nameof(RfcSamples))]
    public void Samples_of_RFC_3492_encode(string text, string encoded) =>
        Assert.Equal(encoded, PunycodeEncoding.Encode(text), ignoreCase: true);

    [Theory]
    [MemberData(nameof(RfcSamples))]
    public void Samples_of_RFC_3492_decode(string text, string encoded) =>
        Assert.Equal(text, PunycodeEncoding.Decode(encoded));

    [Theory]
    [InlineData("bücher", "xn--bcher-kva")]
    [InlineData("中国", "xn--fiqs8s")]
    [InlineData("рф", "xn--p1ai")]
    [InlineData("😀", "xn--e28h")]
    public void A_label_and_U_label_stand_for_each_other(string uLabel, string aLabel)
    {
        Assert.Equal(aLabel, Punycode.ToAscii(uLabel));
        Assert.Equal(uLabel, Punycode.ToUnicode(aLabel));
    }

    [Theory]
    [InlineData("")]
    [InlineData("example")]
    [InlineData("Example")]
    [InlineData("*")]
    [InlineData("a_b")]
    public void An_ASCII_label_is_its_own_A_label_and_U_label(string label)
    {
        Assert.Equal(label, Punycode.ToAscii(label));
        Assert.Equal(label, Punycode.ToUnicode(label));
    }

    [Fact]
    public void The_prefix_of_an_A_label_is_known_in_any_case() =>
        Assert.Equal("bücher", Punycode.ToUnicode("XN--bcher-KVA"));

    [Theory]
    [InlineData("xn--")]
    [InlineData("xn---")]
    [InlineData("xn--abc-")] // ASCII letters in disguise
    [InlineData("xn--z")] // an integer that does not end
    [InlineData("xn--bcher-kv_")] // no digit
    [InlineData("xn--ib9b")] // U+D800
    [InlineData("xn--zy0c")] // U+DFFF
    [InlineData("xn--en32g")] // U+110000
    [InlineData("xn--99999999")]
    [InlineData("xn--zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")] // beyond 32 bits
    [InlineData("xn--bücher-kva")]
    [InlineData("bücher")]
    public void What_is_no_A_label_has_no_U_label(string label) => Assert.Null(Punycode.ToUnicode(label));

    // No theory: an attribute stores its text as UTF-8, which has no half pairs.
    [Fact]
    public void Half_of_a_surrogate_pair_has_no_A_label()
    {
        Assert.Null(Punycode.ToAscii("a\ud83d"));
        Assert.Null(Punycode.ToAscii("\ude00a"));
        Assert.Null(Punycode.ToAscii("\ude00\ud83d"));
    }

    [Fact]
    public void An_A_label_has_at_most_63_octets()
    {
        // Repetitions of one letter cost an octet each: xn--, one integer of two digits, then zeros.
        var longest = new string('ü', 57);
        Assert.Equal(63, Punycode.ToAscii(longest)?.Length);
        Assert.Equal(longest, Punycode.ToUnicode(Punycode.ToAscii(longest)!));
        Assert.Null(Punycode.ToAscii(longest + "ü"));
        Assert.Null(Punycode.ToUnicode("xn--" + new string('a', 60)));
    }

    [Fact]
    public void A_huge_label_is_refused_at_once()
    {
        Assert.Null(Punycode.ToAscii(new string('ü', 10_000_000)));
        Assert.Null(Punycode.ToUnicode("xn--" + new string('a', 10_000_000)));
    }

    [Fact]
    public void Labels_encode_as_IdnMapping_encodes_them()
    {
        var mapping = new IdnMapping { AllowUnassigned = true };
        Labels.Where(label => label[0] != '-' && label[^1] != '-' && label.Normalize(NormalizationForm.FormKC) == label &&
                !label.Contains('ß') && (label.Length < 4 || label[2..4] != "--"))
            .Sample(label => ToAscii(mapping, label) is not { } expected || expected == Punycode.ToAscii(label));
    }

    [Fact]
    public void Labels_decode_as_IdnMapping_decodes_them()
    {
        var mapping = new IdnMapping { AllowUnassigned = true };
        Labels.Sample(label => ToAscii(mapping, label) is not { } aLabel || aLabel == label
            || Answer(() => mapping.GetUnicode(aLabel)) is not { } expected || Punycode.ToUnicode(aLabel) == expected);
    }

    [Fact]
    public void Encoding_and_decoding_again_gives_the_label() =>
        Labels.Sample(label => Punycode.ToAscii(label) is not { } aLabel || Punycode.ToUnicode(aLabel) == label);

    [Fact]
    public void Any_text_after_the_prefix_is_refused_or_is_what_its_decoding_encodes_to() =>
        Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789-"].Array[0, 59].Sample(letters =>
        {
            var label = "xn--" + new string(letters);
            return Punycode.ToUnicode(label) is not { } decoded || Punycode.ToAscii(decoded) == label;
        });

    private static string? ToAscii(IdnMapping mapping, string label) => Answer(() => mapping.GetAscii(label));

    private static string? Answer(Func<string> ask)
    {
        try
        {
            return ask();
        }
        catch (ArgumentException)
        {
            // It knows labels, such as those that mix directions, that IDNA 2003 forbids; RFC 3492 does not.
            return null;
        }
    }
}
