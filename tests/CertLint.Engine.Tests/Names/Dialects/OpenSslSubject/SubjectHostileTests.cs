using System.Diagnostics;
using CertLint.Model;
using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names.Dialects.OpenSslSubject;

/// <summary>Nothing makes the parser throw, and nothing makes it slow.</summary>
public class SubjectHostileTests
{
    /// <summary>Hundreds of times what each of them takes; what is more than quadratic in 8,192 characters takes minutes.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static TheoryData<string> Patterns { get; } =
    [
        "/", "//", "/=", "/a=", "/CN=x", "/CN=x+", "+", "\\", "\\/", "=", "/S=x", "/x/y", "/CN=ü", "ü", "/CN=\\😀", "◊", "/CN=◊", "/CN=◊/x/y", "/CN=◊+", "/C=◊\\x",
        "//C=US\\O=x\\", "//\\", ",CN=x", ",", "CN=x/", "'/", " ", "/ CN=x", "/2.5.4.3=x", "/2.", "/2.5.4.3 ", "/\uFFFC=",
    ];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_text_of_the_greatest_length_is_read_at_once(string pattern)
    {
        foreach (var start in new[] { "", "/", "/CN=", "/CN=◊", "//C=" })
        {
            var template = start + string.Concat(Enumerable.Repeat(pattern, (OpenSslSubjectDialect.MaximumLength - start.Length) / pattern.Length));
            var text = SpreadOut(template);
            var watch = Stopwatch.StartNew();
            var parse = OpenSslSubjectDialect.Parse(text, OpenSslSubjectOptions.None);
            Assert.True(watch.Elapsed < Limit, start + pattern + " takes " + watch.Elapsed);
            CheckPlaces(parse, template.Length * 6);
        }
    }

    [Fact]
    public void A_text_of_a_megabyte_is_unknown_at_once() =>
        Assert.Same(NameParse.Unknown, OpenSslSubjectDialect.Parse(MappedText.Verbatim("/CN=" + new string('/', 1 << 20), 0), OpenSslSubjectOptions.None));

    [Fact]
    public void Any_characters_and_holes_are_read_without_an_exception() =>
        Gen.Select(Gen.OneOf(Gen.Char, Gen.Char["/+=\\◊CNSOU .25\0'\","]).Array[0, 40], Gen.Bool).Sample(
            (characters, isUtf8) => CheckPlaces(
                OpenSslSubjectDialect.Parse(TextWithHoles.Of(new string(characters)), new OpenSslSubjectOptions(isUtf8)), characters.Length),
            iter: 50_000);

    private static void CheckPlaces(NameParse parse, int length)
    {
        var places = parse.Remarks.Select(remark => remark.Place);
        if (parse.Error is { } error)
            places = places.Append(error.Place);
        if (parse.Name is { } name)
            places = places.Concat(name.Attributes.SelectMany(part => new[] { part.Key!.Span, part.Value.Span }));
        foreach (var place in places)
            Assert.True(place.Start >= 0 && place.Length >= 0 && place.End <= length, place.ToString());
    }

    /// <summary>Each character as an escape of six, so that each has a segment of its own.</summary>
    private static MappedText SpreadOut(string template)
    {
        var text = new MappedTextBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            var place = new SourceSpan(i * 6, 6);
            if (template[i] == TextWithHoles.Mark)
                text.Append(new Hole(HoleKind.Variable, "$x"), place);
            else
                text.Append(template[i].ToString(), place);
        }

        return text.Build();
    }
}
