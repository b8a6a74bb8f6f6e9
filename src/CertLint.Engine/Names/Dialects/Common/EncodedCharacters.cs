using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// What becomes of characters that a value's string type cannot hold. A <see cref="NameParse"/> has the values as they are meant,
/// by which rules judge them; BouncyCastle and Java write a question mark in their place.
/// </summary>
public static class EncodedCharacters
{
    private const string QuestionMark = "?";
    private const string ReplacementCharacter = "\uFFFD";

    /// <summary>The name as its encoding says it; the same object where that is what was meant.</summary>
    /// <param name="dialect">The library or tool that made the name.</param>
    /// <param name="name">What it made.</param>
    public static DistinguishedName Of(NameDialect dialect, DistinguishedName name) =>
        name.Attributes.All(attribute => IndexOfLost(dialect, attribute) < 0)
            ? name
            : name with { Rdns = [.. name.Rdns.Select(rdn => Of(dialect, rdn))] };

    /// <summary>What to say of each value that changes on its way.</summary>
    public static IEnumerable<NameRemark> Remarks(NameDialect dialect, DistinguishedName name)
    {
        foreach (var attribute in name.Attributes)
        {
            var lost = IndexOfLost(dialect, attribute);
            if (lost < 0)
                continue;
            var value = attribute.Value;
            var length = char.IsSurrogatePair(value.Text, lost) ? 2 : 1;
            yield return new NameRemark(
                NameRemarkKind.TextLost,
                value.SpanOf(lost, length),
                $"{NameErrorText.ShowCharacter(value.Text, lost)} is lost because {attribute.Type.ShortName} becomes "
                    + $"{StringTag.NameOf(attribute.StringTag!.Value)}, which cannot hold it",
                attribute.StringTag == StringTag.IA5 ? "write an international domain in its ASCII form (xn--)" : null);
        }
    }

    private static RelativeDistinguishedName Of(NameDialect dialect, RelativeDistinguishedName rdn) => new(
        [.. rdn.Attributes.Select(attribute => IndexOfLost(dialect, attribute) < 0
            ? attribute
            : attribute with { Value = Replace(dialect, attribute) })]);

    private static MappedText Replace(NameDialect dialect, NameAttribute attribute)
    {
        var value = attribute.Value;
        var replacement = dialect == NameDialect.PortableBouncyCastle && attribute.StringTag == StringTag.Utf8 ? ReplacementCharacter : QuestionMark;
        var encoded = new MappedTextBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            // Java takes a pair for the one character that it is, .NET for two.
            var length = dialect == NameDialect.Keytool && char.IsSurrogatePair(value.Text, i) ? 2 : 1;
            if (IsLost(dialect, attribute, i))
                encoded.Append(replacement, value.SpanOf(i, length));
            else
                encoded.Append(value.Slice(i, length));
            i += length - 1;
        }

        return encoded.Build(value.Span.Start);
    }

    private static int IndexOfLost(NameDialect dialect, NameAttribute attribute)
    {
        if (!attribute.Value.IsKnown || attribute.StringTag is null)
            return -1;
        for (var i = 0; i < attribute.Value.Length; i++)
        {
            if (IsLost(dialect, attribute, i))
                return i;
        }

        return -1;
    }

    private static bool IsLost(NameDialect dialect, NameAttribute attribute, int index)
    {
        var isAscii = dialect switch
        {
            NameDialect.BouncyCastle or NameDialect.PortableBouncyCastle => attribute.StringTag is StringTag.Printable or StringTag.IA5,
            NameDialect.Keytool => attribute.StringTag == StringTag.IA5,
            _ => false,
        };
        if (isAscii)
            return attribute.Value.Text[index] > '\u007F';
        return dialect is NameDialect.Keytool or NameDialect.PortableBouncyCastle && Surrogates.IsUnpaired(attribute.Value.Text, index);
    }
}
