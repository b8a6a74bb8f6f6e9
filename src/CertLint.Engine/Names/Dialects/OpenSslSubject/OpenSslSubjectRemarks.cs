using CertLint.Model;

namespace CertLint.Names;

/// <summary>Collects what openssl does to a text that it accepts.</summary>
internal sealed class OpenSslSubjectRemarks(MappedText source)
{
    private const string SubjectAlternativeName = "2.5.29.17";
    private const string UseExtension = "use -addext subjectAltName=DNS:…";

    private readonly List<NameRemark> remarks = [];

    private string Text => source.Text;

    /// <summary>All of them, the text being read.</summary>
    /// <param name="last">The last attribute, taken or not.</param>
    public IReadOnlyList<NameRemark> Finish(WrittenAttribute? last)
    {
        if (last is { } written && written.ValueEnd == Text.Length - 1 && Text[written.ValueEnd] == '+')
        {
            var value = source.Slice(written.ValueStart, Text.Length - written.ValueStart);
            AddLost(value, "openssl drops the plus sign at the end of '" + NameErrorText.Show(value) + "'", isCertain: true);
        }

        return remarks;
    }

    /// <summary>An attribute without a value, which openssl skips.</summary>
    /// <param name="written">Where it stands.</param>
    /// <param name="oid">Its type; null where OpenSSL has no OID for the key.</param>
    public void Empty(WrittenAttribute written, string? oid)
    {
        var part = source.Slice(written.KeyStart, written.ValueEnd - written.KeyStart);
        remarks.Add(new NameRemark(
            NameRemarkKind.TextLost,
            part.Span,
            "openssl skips '" + NameErrorText.Show(part) + "' because it has no value",
            "write a value or leave it out")
        {
            Meant = oid is null ? null : AttributeOf(oid, written, written.KeyStart, source.Slice(written.ValueStart, 0)),
        });
    }

    /// <summary>An attribute that openssl took.</summary>
    /// <param name="attribute">As it will be encoded.</param>
    /// <param name="value">Its value as written, without escapes.</param>
    /// <param name="written">Where it stands.</param>
    public void Taken(NameAttribute attribute, MappedText value, WrittenAttribute written)
    {
        if (!string.Equals(attribute.Value.Text, value.Text, StringComparison.Ordinal))
        {
            remarks.Add(new NameRemark(
                NameRemarkKind.TextLost,
                value.Span,
                "without -utf8 openssl takes each byte of '" + NameErrorText.Show(value) + "' for a character and writes '"
                    + NameErrorText.Show(attribute.Value) + "'",
                "add -utf8"));
        }

        if (attribute.Type.Oid == SubjectAlternativeName)
        {
            var part = source.Slice(written.KeyStart, written.ValueEnd - written.KeyStart);
            remarks.Add(new NameRemark(
                NameRemarkKind.TextLost,
                part.Span,
                "openssl puts '" + NameErrorText.Show(part) + "' into the subject and not into the subjectAltName extension",
                UseExtension));
        }
    }

    /// <summary>A plus sign that makes an RDN of several attributes.</summary>
    public void Joined(WrittenAttribute written)
    {
        var part = source.Slice(written.KeyStart - 1, written.ValueEnd - written.KeyStart + 1);
        remarks.Add(new NameRemark(
            NameRemarkKind.PlatformDependent,
            part.Span,
            "openssl before 3.0 takes '" + NameErrorText.Show(part) + "' for a part of the value before it unless -multivalue-rdn is given",
            "add -multivalue-rdn, or write \\+ for a plus sign in a value"));
    }

    /// <summary>An attribute whose key openssl does not know.</summary>
    /// <param name="written">Where it stands.</param>
    /// <param name="before">The attribute before it, taken or not.</param>
    /// <param name="value">Its value, without escapes.</param>
    public void Dropped(WrittenAttribute written, WrittenAttribute? before, MappedText value)
    {
        var key = Text.Substring(written.KeyStart, written.KeyEnd - written.KeyStart);
        var slash = key.LastIndexOf('/');
        var name = key.Substring(slash + 1);
        var correction = OpenSslAttributeKeys.Correct(name);
        if (before is { } cut && (slash > 0 || (slash == 0 && (IsJoined(written) || correction is null))))
            AddCut(cut, written, written.KeyStart + slash, correction, value);
        else if (slash == 0 && OpenSslGitBashForm.Remark(source, written) is { } whole)
            remarks.Add(whole);
        else
            remarks.Add(UnknownKey(written, name, slash, correction) with { Meant = slash <= 0 ? Meant(written, written.KeyStart, value, correction) : null });
    }

    private NameRemark UnknownKey(WrittenAttribute written, string name, int slash, string? correction)
    {
        var part = source.Slice(written.KeyStart, written.ValueEnd - written.KeyStart);
        var dropped = "openssl drops '" + NameErrorText.Show(part) + "' because ";
        var place = source.SpanOf(written.KeyStart, Math.Max(1, written.KeyEnd - written.KeyStart));
        if (written.KeyStart == written.KeyEnd)
            return new NameRemark(NameRemarkKind.KeyDropped, place, dropped + "no key stands before '='", "write a key such as CN");
        if (slash == 0 && correction is not null)
        {
            return new NameRemark(
                NameRemarkKind.KeyDropped,
                place,
                dropped + "of the second slash",
                written.KeyStart == 1 ? "remove it, and set MSYS_NO_PATHCONV=1 in Git Bash" : "remove it",
                correction);
        }

        var isOid = OpenSslAttributeKeys.IsDottedDecimal(name);
        return new NameRemark(
            NameRemarkKind.KeyDropped,
            place,
            dropped + (isOid ? "it has no name for the OID" : "it does not know the key"),
            slash > 0 ? "write each attribute as /key=value"
            : correction is not null ? "use " + correction
            : KeyCorrections.IsAlternativeName(name) ? UseExtension
            : isOid ? "name it in an oid_section of the config"
            : "use a key such as CN, O, OU, L, ST or C" + (IsJoined(written) ? ", or write \\+ for a plus sign in a value" : ""),
            slash > 0 ? null : correction);
    }

    private NameAttribute? Meant(WrittenAttribute written, int keyStart, MappedText value, string? correction) =>
        correction is not null && OpenSslAttributeKeys.OidOf(correction) is { } oid ? AttributeOf(oid, written, keyStart, value) : null;

    private NameAttribute AttributeOf(string oid, WrittenAttribute written, int keyStart, MappedText value) =>
        new(AttributeType.FromOid(oid), value, source.Slice(keyStart, written.KeyEnd - keyStart));

    private bool IsJoined(WrittenAttribute written) => Text[written.KeyStart - 1] == '+';

    /// <summary>A value that a separator cuts, so that openssl takes its rest for the key of an attribute, and drops that.</summary>
    /// <param name="cut">The attribute whose value is cut.</param>
    /// <param name="dropped">What openssl takes for an attribute.</param>
    /// <param name="slash">Where the attribute that was meant starts in it, before its slash.</param>
    /// <param name="correction">The key of that attribute; null where none was meant.</param>
    /// <param name="meant">The value of that attribute.</param>
    private void AddCut(WrittenAttribute cut, WrittenAttribute dropped, int slash, string? correction, MappedText meant)
    {
        var end = correction is null ? dropped.ValueEnd : slash;
        var value = source.Slice(cut.ValueStart, end - cut.ValueStart);
        var part = source.Slice(dropped.KeyStart, dropped.ValueEnd - dropped.KeyStart);
        AddLost(
            value,
            "openssl cuts '" + NameErrorText.Show(value) + "' at the " + OpenSslSubjectText.NameSeparator(Text[cut.ValueEnd])
                + " and drops '" + NameErrorText.Show(part) + "'",
            isCertain: correction is not null,
            Meant(dropped, slash + 1, meant, correction));
    }

    private void AddLost(MappedText value, string reason, bool isCertain, NameAttribute? lost = null)
    {
        var meant = isCertain && value.IsKnown ? OpenSslEscapes.EscapeRaw(value.Text) : null;
        remarks.Add(new NameRemark(NameRemarkKind.TextLost, value.Span, reason, OpenSslSubjectText.AdviseEscape(meant), meant) { Meant = lost });
    }
}
