using CertLint.Model;

namespace CertLint.Rules.Subject1000;

/// <summary>
/// What stands in a value although nobody means to write it there: white space at its ends, controls, characters without a
/// shape, HTML entities, UTF-8 that was read as Latin-1 (CERT1010). All other rules judge the value without it.
/// </summary>
/// <param name="Value">The value without what certainly does not belong there; never empty.</param>
/// <param name="Words">What was found, to follow "holds".</param>
/// <param name="IsCertain">True where <paramref name="Value"/> is certainly what is meant.</param>
internal sealed record StrayText(MappedText Value, IReadOnlyList<string> Words, bool IsCertain)
{
    /// <summary>What stands in the value; null where nothing does, where the value is empty, or not known as a whole.</summary>
    public static StrayText? Find(MappedText written)
    {
        if (!written.IsKnown || IsPlain(written.Text))
            return null;
        var value = written;
        List<string>? words = null;
        var isCertain = true;

        // Misread UTF-8 may end in a no-break space, so the ends come later.
        Apply(HtmlEntities.Find(value));
        Apply(MisreadUtf8.Find(value));
        Apply(OuterSpace(value));
        Apply(InvisibleCharacters.Find(value));
        if (words is null || string.IsNullOrWhiteSpace(written.Text))
            return null;
        value = value.Trim();
        return value.Length > 0
            ? new StrayText(value, words, isCertain)
            : new StrayText(written.Trim(), words, IsCertain: false);

        void Apply(Repair? repair)
        {
            if (repair is not { } found)
                return;
            value = found.Value;
            isCertain &= found.IsCertain;
            if (found.Words is { } what)
                (words ??= []).Add(what);
        }
    }

    /// <summary>The value as other rules judge it, which may be empty.</summary>
    public static MappedText Clean(MappedText written) => Find(written)?.Value ?? written.Trim();

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' or > '~' or '&')
                return false;
        }

        return text.Length == 0 || (text[0] != ' ' && text[text.Length - 1] != ' ');
    }

    private static Repair? OuterSpace(MappedText value)
    {
        var trimmed = value.Trim();
        if (trimmed.Length == value.Length)
            return null;
        var isBefore = char.IsWhiteSpace(value.Text[0]);
        var isBehind = char.IsWhiteSpace(value.Text[value.Length - 1]);
        var where = isBefore && isBehind ? "at both ends" : isBefore ? "at its beginning" : "at its end";
        return new Repair(trimmed, "white space " + where, IsCertain: true);
    }
}
