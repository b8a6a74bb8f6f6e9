using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Dialects.OpenSslSubject;

/// <summary>Each key and value knows the characters of the source in which it stands.</summary>
public class SubjectPlaceTests
{
    [Fact]
    public void Keys_and_values_stand_where_they_are_written()
    {
        const string Text = "/C=US/O=A\\/B+OU=b /CN=h";
        Assert.Equal(["C", "US", "O", "A\\/B", "OU", "b ", "CN", "h"], Places(Text, MappedText.Verbatim(Text, 0)));
    }

    [Fact]
    public void An_escape_is_one_character_that_stands_for_both()
    {
        var value = Value(MappedText.Verbatim("/O=a\\/b\\😀", 100), isUtf8: true);
        Assert.Equal("a/b😀", value.Text);
        Assert.Equal(new SourceSpan(103, 1), value.SpanOf(0, 1));
        Assert.Equal(new SourceSpan(104, 2), value.SpanOf(1, 1));
        Assert.Equal(new SourceSpan(106, 1), value.SpanOf(2, 1));
        Assert.Equal(new SourceSpan(107, 3), value.SpanOf(3, 2));
    }

    [Fact]
    public void The_octets_of_a_character_stand_for_all_of_it()
    {
        var value = Value(MappedText.Verbatim("/O=a\\ü😀b", 100), isUtf8: false);
        Assert.Equal("aÃ¼ð\u009F\u0098\u0080b", value.Text);
        Assert.Equal(new SourceSpan(104, 2), value.SpanOf(1, 1));
        Assert.Equal(new SourceSpan(104, 2), value.SpanOf(2, 1));
        Assert.Equal(new SourceSpan(106, 2), value.SpanOf(6, 1));
        Assert.Equal(new SourceSpan(108, 1), value.SpanOf(7, 1));
    }

    [Fact]
    public void Escapes_of_the_source_file_are_mapped_through()
    {
        // As a shell or C# reads it: "/O=A\\/B" and a constant for CN.
        var text = new MappedTextBuilder().Append("/O=A", 10).Append("\\", new SourceSpan(14, 2)).Append("/B", 16)
            .Append("/CN=h", new SourceSpan(30, 8)).Build();
        var name = OpenSslSubjectDialect.Parse(text, OpenSslSubjectOptions.None).Name!;
        Assert.Equal("A/B", name.Find(AttributeType.Organization)!.Value.Text);
        Assert.Equal(new SourceSpan(13, 5), name.Find(AttributeType.Organization)!.Value.Span);
        Assert.Equal(new SourceSpan(14, 3), name.Find(AttributeType.Organization)!.Value.SpanOf(1, 1));
        Assert.Equal(new SourceSpan(30, 8), name.Find(AttributeType.CommonName)!.Value.Span);
        Assert.Equal(new SourceSpan(10, 28), name.Span);
    }

    private static MappedText Value(MappedText text, bool isUtf8) =>
        Assert.Single(OpenSslSubjectDialect.Parse(text, new OpenSslSubjectOptions(isUtf8)).Name!.Attributes).Value;

    private static IEnumerable<string> Places(string source, MappedText text) =>
        OpenSslSubjectDialect.Parse(text, OpenSslSubjectOptions.None).Name!.Attributes
            .SelectMany(part => new[] { part.Key!.Span, part.Value.Span })
            .Select(span => source.Substring(span.Start, span.Length));
}
