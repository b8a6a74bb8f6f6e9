namespace CertLint.Analyzers.Text;

/// <summary>
/// The choices (<c>?:</c>, <c>switch</c>, <c>??</c>) that the readings of one expression meet. Each reading takes one arm of
/// each; the next reading takes the next arm of the last choice, until all have been taken.
/// </summary>
internal sealed class Choices
{
    /// <summary>So many values of one expression are read; of one that has more, none.</summary>
    private const int MostReadings = 16;

    private readonly List<Choice> taken = [];
    private readonly Stack<Choice> enclosing = new();
    private int readings = 1;

    /// <summary>
    /// True where it is not certain which values the expression may have: there are too many, or two choices may depend on
    /// each other, as in <c>(country is null ? "" : ", C=") + (country ?? "")</c>, which never gives the key alone.
    /// </summary>
    public bool IsUncertain { get; private set; }

    /// <summary>The arm that this reading takes.</summary>
    /// <param name="key">What decides, as written: two choices by one condition take the same arm.</param>
    /// <param name="decidedBy">The variables and members that decide.</param>
    /// <param name="arms">How many arms there are.</param>
    public int Take(string key, IReadOnlyCollection<string> decidedBy, int arms)
    {
        var choice = taken.Find(known => known.Key == key && known.Arms == arms);
        if (choice is null)
        {
            choice = new Choice(key, decidedBy, arms);
            // A choice within another one's arm is made only where that arm is taken, so it may well depend on it.
            if (taken.Exists(other => !enclosing.Contains(other) && other.MayDependOn(choice)))
                IsUncertain = true;
            taken.Add(choice);
        }

        enclosing.Push(choice);
        return choice.Arm;
    }

    /// <summary>Ends the arm that was taken last.</summary>
    public void Leave() => enclosing.Pop();

    /// <summary>Turns to the next reading; false where there is none.</summary>
    public bool Next()
    {
        enclosing.Clear();
        while (taken.Count > 0 && taken[taken.Count - 1] is var last && ++last.Arm == last.Arms)
            taken.RemoveAt(taken.Count - 1);
        IsUncertain |= taken.Count > 0 && ++readings > MostReadings;
        return taken.Count > 0;
    }

    private sealed class Choice(string key, IReadOnlyCollection<string> decidedBy, int arms)
    {
        public string Key { get; } = key;

        public int Arms { get; } = arms;

        public int Arm { get; set; }

        private IReadOnlyCollection<string> DecidedBy { get; } = decidedBy;

        public bool MayDependOn(Choice other) =>
            DecidedBy.Any(mine => other.DecidedBy.Any(theirs => IsPartOf(mine, theirs) || IsPartOf(theirs, mine)));

        // "options" decides over "options.Country", too.
        private static bool IsPartOf(string whole, string part) =>
            part.StartsWith(whole, StringComparison.Ordinal) && (part.Length == whole.Length || part[whole.Length] is '.' or '[' or '?');
    }
}
