using CertLint.Model;
using CertLint.Names;
using CertLint.Tests.Tools;
using CsCheck;

namespace CertLint.Tests.Names.Dialects;

/// <summary>What holds for every dialect and printer, whatever the text.</summary>
public class AnyDialectTests
{
    private const int Texts = 20_000;

    /// <summary>Where the text starts in its source, so that a place in the text and one in the source are never the same.</summary>
    private const int Start = 7;

    /// <summary>The length up to which a dialect looks into a text.</summary>
    private const int MaximumLength = 8192;

    private static readonly string[] Units =
    [
        ",", ";", "+", "=", "\"", "\"\"", "\\", "\\,", "\\4", "\\C3", "#", "/", " ", "\n", "\0", "\uD800", "\uDC00", "\uFFFC", "◊", "◊,", "◊=", "◊\"", "x", "CN", "2.",
        "CN=x,", "CN=x+", "CN=\"\"\"\",", "CN=\"x\",", "CN=\\,,", "CN=#0C0141,", "CN=◊,", "commonName=#+,", "/CN=x", "+CN=x", "/CN=\\/", "/x=", "C=USA,", "E=\u00E9,", "a=\"",
        "O=A, Inc., ", "/CN=a/b", "CN=a b, ",
    ];

    private static readonly string[] Openings = ["", "CN=", "CN=\"", "/CN=", "O=x, CN=#", "1."];

    public static TheoryData<NameDialect> Dialects => new(NameDialects.All);

    [Fact]
    public void All_dialects_are_listed() => Assert.Equal(Enum.GetValues<NameDialect>(), NameDialects.All);

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_text_is_a_name_or_an_error_or_unknown_and_every_place_lies_within_it(NameDialect dialect) =>
        Gen.OneOf(NameTexts.Any, TextsFor(dialect)).Sample(text => Check(dialect, MappedText.Verbatim(text, Start)), iter: Texts);

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_printed_name_is_read_back_by_its_dialect(NameDialect dialect)
    {
        int printed = 0, unprinted = 0;
        TextsFor(dialect).Sample(
            text =>
            {
                if (NameDialects.Parse(dialect, MappedText.Verbatim(text, Start)).Name is not { } name)
                    return;
                var again = NameDialects.Print(dialect, name);
                Interlocked.Increment(ref again is null ? ref unprinted : ref printed);
                if (again is not null)
                    Assert.Equal(Show(name), Show(NameDialects.Parse(dialect, MappedText.Verbatim(again, 0)).Name!));
            },
            iter: Texts);
        // Not printed are halves of characters (Java), and for BouncyCastle what a second reading of its own takes for something
        // else: white space beyond ASCII at the start, backslashes in a row, what stood there as #… and does not pass as text.
        Assert.True(printed > Texts / 8 && unprinted <= printed / 10, $"{printed} printed, {unprinted} not");
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_hostile_text_of_any_length_is_borne(NameDialect dialect)
    {
        foreach (var unit in Units)
        {
            foreach (var opening in Openings)
            {
                var text = TextWithHoles.Of((opening + string.Concat(Enumerable.Repeat(unit, MaximumLength)))[..MaximumLength]);
                Check(dialect, text);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_text_longer_than_any_name_is_unknown(NameDialect dialect)
    {
        foreach (var length in new[] { MaximumLength + 1, 1_000_000 })
        {
            var text = MappedText.Verbatim("CN=" + new string('x', length - 3), 0);
            Assert.Same(NameParse.Unknown, NameDialects.Parse(dialect, text));
        }
    }

    private static Gen<string> TextsFor(NameDialect dialect) => dialect switch
    {
        NameDialect.OpenSslSubject => OpenSslSubject.SubjectTexts.Any,
        NameDialect.Keytool => Keytool.KeytoolTexts.Any,
        NameDialect.Rfc4514 => Rfc4514.Rfc4514Texts.Any,
        _ => NameTexts.Any,
    };

    private static void Check(NameDialect dialect, MappedText text)
    {
        var parse = NameDialects.Parse(dialect, text);
        Assert.False(parse.Name is not null && parse.Error is not null);
        if (parse.Error is { } error)
            AssertWithin(text, error.Place);
        Assert.All(parse.Remarks, remark => AssertWithin(text, remark.Place));
        if (parse.Name is not { } name)
            return;
        AssertWithin(text, name.Span);
        foreach (var rdn in name.Rdns)
        {
            Assert.NotEqual(0, rdn.Count);
            for (var i = 0; i < rdn.Count; i++)
            {
                AssertWithin(text, rdn[i].Key!.Span);
                AssertWithin(text, rdn[i].Value.Span);
            }
        }

        foreach (var other in NameDialects.All)
            _ = NameDialects.Print(other, name);
        _ = DotNetSubjectPrinter.Print(name);
        _ = OpenSslConfigPrinter.Print(name, "dn", isUtf8: true);
    }

    private static void AssertWithin(MappedText text, SourceSpan place)
    {
        if (place.Start < text.Span.Start || place.End > text.Span.End || place.Length < 0)
            Assert.Fail($"{place} is not within {text.Span}");
    }

    private static string Show(DistinguishedName name) => EncodedAttribute.Show(
        name.EncodedRdns.Select(rdn => rdn.Attributes.Select(part => new EncodedAttribute(part.Type.Oid, 0, part.Value.Text))));
}
