using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Engine.Tests.Model;

public class RelocationTests
{
    // In the document "x: 'it''s $N'" the scalar's text is "it's ?": the doubled quote is one character, the variable a hole.
    private static readonly MappedText Host = new MappedTextBuilder()
        .Append("it", 4).Append("'", new SourceSpan(6, 2)).Append("s ", 8)
        .Append(new Hole(HoleKind.Variable, "$N"), new SourceSpan(10, 2)).Build();

    [Fact]
    public void Verbatim_text_gets_the_places_that_it_has_in_the_document()
    {
        var moved = MappedText.Verbatim("t's", 1).Through(Host);

        Assert.Equal("t's", moved.Text);
        Assert.Equal(new SourceSpan(5, 1), moved.SpanOf(0, 1));
        Assert.Equal(new SourceSpan(6, 2), moved.SpanOf(1, 1));
        Assert.Equal(new SourceSpan(8, 1), moved.SpanOf(2, 1));
    }

    [Fact]
    public void What_is_not_known_in_the_document_is_a_hole_of_the_value()
    {
        var moved = MappedText.Verbatim(Host.Text.Substring(3), 3).Through(Host);

        Assert.False(moved.IsKnown);
        Assert.Equal("$N", Assert.Single(moved.Holes).Value.Source);
        Assert.Equal(new SourceSpan(10, 2), moved.SpanOf(2, 1));
    }

    [Fact]
    public void A_hole_of_the_inner_reader_keeps_its_kind()
    {
        var inner = new MappedTextBuilder().Append("i", 0).Append(new Hole(HoleKind.TemplateMarker, "t'"), new SourceSpan(1, 2)).Build();

        var moved = inner.Through(Host);

        Assert.Equal(HoleKind.TemplateMarker, Assert.Single(moved.Holes).Value.Kind);
        Assert.Equal(new SourceSpan(5, 3), moved.SpanOf(1, 1));
    }

    [Fact]
    public void An_escape_of_the_inner_reader_that_covers_a_hole_is_not_known()
    {
        var inner = new MappedTextBuilder().Append("expanded", new SourceSpan(4, 2)).Build();

        Assert.False(inner.Through(Host).IsKnown);
    }

    [Fact]
    public void An_empty_value_stands_where_it_stood() =>
        Assert.Equal(new SourceSpan(8, 0), MappedText.Verbatim("", 3).Through(Host).Span);

    [Fact]
    public void All_places_of_a_model_move()
    {
        var value = MappedText.Verbatim("it", 0);
        var place = new SourceSpan(2, 1);
        var moved = new SourceSpan(6, 2);
        var name = new DistinguishedName(
            [new RelativeDistinguishedName(new NameAttribute(AttributeType.CommonName, value, MappedText.Verbatim("'", 2)))], true, place);
        var model = new DocumentModel(
            LineMap.Of("it's"),
            [
                new ConfigTarget(place)
                {
                    Subject = name, SubjectText = value, AlternativeNames = [new GeneralName(GeneralNameKind.Dns, value)],
                    Key = new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Rsa, 1024), place),
                    Digest = new Placed<string>("sha1", place), Validity = new Placed<TimeSpan>(TimeSpan.Zero, place),
                    KeyUsage = new Placed<KeyUsages>(KeyUsages.None, place), ExtendedKeyUsagePlace = place,
                },
                new CertificateTarget(place) { Issuer = name },
            ],
            [new Problem("CERT9001", place, "")], [])
        {
            NotChecked = [new NotChecked(place, "")], PresentedFiles = [new PresentedFile("", place)],
            KeystoreCommands = [new KeystoreCommand(place, KeystoreAction.Request) { Says = new ConfigTarget(place) }],
        };
        var lines = LineMap.Of("x: 'it''s $N'");

        var through = model.Through(Host, lines);

        var config = Assert.IsType<ConfigTarget>(through.Targets[0]);
        Assert.Same(lines, through.Lines);
        Assert.Equal(
            Enumerable.Repeat(moved, 13),
            [
                config.Place, config.Subject!.Span, config.Subject.Rdns[0][0].Key!.Span, config.Key!.Place, config.Digest!.Place,
                config.Validity!.Place, config.KeyUsage!.Place, config.ExtendedKeyUsagePlace!.Value, through.Problems[0].Place,
                through.NotChecked[0].Place, through.PresentedFiles[0].Place,
                through.KeystoreCommands[0].Place, through.KeystoreCommands[0].Says!.Place,
            ]);
        Assert.Equal(
            Enumerable.Repeat(new SourceSpan(4, 2), 3),
            [config.Subject.Rdns[0][0].Value.Span, config.SubjectText!.Span, config.AlternativeNames[0].Value.Span]);
        Assert.Equal(moved, Assert.IsType<CertificateTarget>(through.Targets[1]).Issuer!.Span);
        Assert.Equal(moved, through.Targets[1].Place);
    }
}
