using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// Decides whether an error that stands behind a hole is certain: it is where the known text between that hole and the
/// next one is rejected in whatever state the hole leaves the library's parser.
/// </summary>
internal static class HoleCertainty
{
    /// <summary>
    /// What is certain of a reading by a parser that minds no open quote: a quote in a hole may make text of all that
    /// follows, and no error behind one is certain.
    /// </summary>
    public static NameParse Judge(MappedText text, DialectReading reading) =>
        reading.Parse.Error is null || HolesAround(text, reading.DecidedAt).Before < 0 ? reading.Parse : NameParse.Unknown;

    /// <summary>What is certain of a reading.</summary>
    /// <param name="text">The text that was read.</param>
    /// <param name="reading">What came of it with each hole taken for a harmless character.</param>
    /// <param name="read">The dialect's reader.</param>
    /// <param name="states">Known texts that bring the parser into each state that a hole can leave it in.</param>
    /// <param name="keyIsState">
    /// True where one of the states is within a key; else a key that a hole may have started is looked for here, which ends
    /// at a comma, a semicolon, a plus sign, a quote or a backslash.
    /// </param>
    public static NameParse Judge(
        MappedText text,
        DialectReading reading,
        Func<MappedText, DialectReading> read,
        IReadOnlyList<string> states,
        bool keyIsState = false)
    {
        if (reading.Parse.Error is null)
            return reading.Parse;

        var (before, after) = HolesAround(text, reading.DecidedAt);
        if (before < 0)
            return reading.Parse;
        var end = after < 0 ? text.Length : after;
        var known = text.Text.Substring(before + 1, end - before - 1);
        var endsHere = after < 0;
        return (keyIsState || !CanEndKey(known, endsHere)) && states.All(state => IsRejected(state + known, endsHere, read))
            ? reading.Parse
            : NameParse.Unknown;
    }

    /// <summary>The offsets of the last hole before and the first one at or behind a place that may hold syntax; else -1.</summary>
    private static (int Before, int After) HolesAround(MappedText text, int place)
    {
        var before = -1;
        foreach (var hole in text.Holes)
        {
            if (IsHarmless(hole.Value))
                continue;
            if (hole.Key >= place)
                return (before, hole.Key);
            before = hole.Key;
        }

        return (before, -1);
    }

    private static bool IsRejected(string text, bool endsHere, Func<MappedText, DialectReading> read)
    {
        var reading = read(MappedText.Verbatim(text, 0));
        return reading.Parse.Error is not null
            && (endsHere ? reading.DecidedAt != DialectReading.OnlyWithoutHoles : reading.DecidedAt <= text.Length);
    }

    // Where there may be nothing, a separator may come to stand at the end or next to another one.
    private static bool IsHarmless(Hole hole) => hole is { IsHarmless: true, MayBeEmpty: false };

    /// <summary>A key whose start the hole holds may go on here up to its <c>=</c>.</summary>
    private static bool CanEndKey(string known, bool endsHere)
    {
        var equals = known.IndexOf('=');
        if (equals < 0 && endsHere)
            return false;
        var tail = equals < 0 ? known : known.Substring(0, equals);
        return tail.IndexOfAny([',', ';', '+', '"', '\\']) < 0;
    }
}
