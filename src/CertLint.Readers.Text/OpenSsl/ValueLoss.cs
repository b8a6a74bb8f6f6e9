using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>
/// What a quote or a <c>#</c> takes from an attribute's value without a word: openssl drops every quote, and what follows a
/// <c>#</c> is a comment. Quotes around the value, and comments as people write them, are no loss.
/// </summary>
internal sealed class ValueLoss(NameAttribute attribute, ConfigEntry entry)
{
    private readonly string text = entry.Written.Line.TextOf(new LineRange(0, entry.Written.Line.Length));
    private readonly int start = entry.Written.Range.Start;
    private readonly int end = entry.Written.Range.End;

    /// <summary>What to say of the attribute; null where its value is what was written.</summary>
    public static Problem? Of(NameAttribute attribute, ConfigEntry entry) =>
        entry.IsIncluded || !entry.Value.IsKnown ? null : new ValueLoss(attribute, entry).Find();

    private Problem? Find() => Quote() ?? Comment();

    private Problem? Quote()
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\\')
            {
                i++;
                continue;
            }

            if (!ConfigCharacters.IsQuote(text[i]))
                continue;
            var close = Closing(i);
            var isClosed = close < end;
            var content = text.Substring(i + 1, Math.Min(close, end) - i - 1);
            if (i > start && char.IsLetterOrDigit(text[i - 1]) && content.Length > 0 && !(isClosed && HasReason(content)))
                return Dropped(i, null);
            if (!isClosed && content.IndexOf(" #", StringComparison.Ordinal) >= 0)
                return Unclosed(i);
            if (!isClosed)
                return i < end - 1 && text[i] != '"' ? Dropped(i, Level.Suggestion) : null;
            var isPieced = (i > start && ConfigCharacters.IsQuote(text[i - 1])) || (close < end - 1 && ConfigCharacters.IsQuote(text[close + 1]));
            if ((i > start || close < end - 1) && content.Length > 0 && !isPieced && !HasReason(content))
                return Dropped(i, Level.Suggestion);
            i = close;
        }

        return null;
    }

    // Who quotes what openssl would otherwise read as something else knows what quotes do.
    private static bool HasReason(string content) => content.IndexOfAny(['#', '$', '\\', '\'', '"', '`']) >= 0
        || content[0] == ' ' || content[content.Length - 1] == ' ';

    private int Closing(int open)
    {
        var i = open + 1;
        for (; i < end && text[i] != text[open]; i++)
        {
            if (text[i] == '\\')
                i++;
        }

        return i;
    }

    private Problem Dropped(int quote, Level? most) => new(
        RuleIds.ConfigText,
        entry.Written.Line.SpanOf(entry.Written.Range),
        $"openssl drops the {text[quote]} of '{Display.Of(Written(end))}', so that the name says '{Display.Of(entry.Value.Text)}'; put the whole value into {QuotesFor(Written(end))} quotes.",
        Written(end).IndexOf('#') < 0 ? Quoted(Written(end)) : null)
    {
        AtMost = most,
    };

    private Problem Unclosed(int quote) => new(
        RuleIds.ConfigText,
        entry.Written.Line.SpanOf(entry.Written.Range),
        $"openssl takes the # for a part of the value, so that the name says '{Display.Of(entry.Value.Text)}', because the {text[quote]} before it is not closed; close it.");

    private Problem? Comment()
    {
        var sign = entry.Written.Line.End;
        if (sign >= text.Length || CommentLoss(sign) is not { } level)
            return null;
        var stop = text.Length;
        while (stop > sign && ConfigCharacters.IsSpace(text[stop - 1]))
            stop--;
        var whole = Written(stop);
        return new Problem(
            RuleIds.ConfigText,
            entry.Written.Line.SpanOf(new LineRange(start, stop)),
            $"openssl takes what follows the # of '{Display.Of(whole)}' for a comment, so that the name says '{Display.Of(entry.Value.Text)}'; put the whole value into {QuotesFor(whole)} quotes.",
            whole.IndexOf('#') == whole.LastIndexOf('#') ? Quoted(whole) : null)
        {
            AtMost = level,
        };
    }

    // "Acme #1 Ltd", "Suite #200": a number sign. "CN = a.contoso.com  # the host", "C = US #2 letters": comments.
    private Level? CommentLoss(int sign)
    {
        if (!MayHoldNumber())
            return null;
        var spaces = sign;
        while (spaces > start && ConfigCharacters.IsSpace(text[spaces - 1]))
            spaces--;
        var gap = text.Substring(spaces, sign - spaces);
        var digits = sign + 1;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
            digits++;
        var count = digits - sign - 1;
        if (count > 0 && gap is "" or " " && (digits == text.Length || !char.IsLetterOrDigit(text[digits])))
            return count <= 3 || attribute.Type.Equals(AttributeType.Street) ? Level.Warning : Level.Suggestion;
        return count == 0 && gap.Length == 0 && sign > start && char.IsLetterOrDigit(text[sign - 1])
            && sign + 1 < text.Length && char.IsLetter(text[sign + 1])
            ? Level.Suggestion
            : null;
    }

    private bool MayHoldNumber()
    {
        var type = attribute.Type;
        if (type.Equals(AttributeType.CommonName))
            return entry.Value.Text.IndexOf('.') < 0;
        return type.Equals(AttributeType.Organization) || type.Equals(AttributeType.OrganizationalUnit)
            || type.Equals(AttributeType.Street) || type.Equals(AttributeType.Locality) || type.Equals(AttributeType.Title)
            || type.Equals(AttributeType.DescriptionText);
    }

    private string Written(int stop) => text.Substring(start, stop - start);

    private static string QuotesFor(string written) => written.IndexOf('"') < 0 ? "double" : "single";

    private static string? Quoted(string written)
    {
        if (written.IndexOfAny(['\\', '$', '\n', MappedText.HoleCharacter]) >= 0 || (written.IndexOf('"') >= 0 && written.IndexOf('\'') >= 0))
            return null;
        return written.IndexOf('"') < 0 ? "\"" + written + "\"" : "'" + written + "'";
    }
}
