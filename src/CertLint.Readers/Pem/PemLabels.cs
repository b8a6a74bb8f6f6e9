namespace CertLint.Readers.Pem;

/// <summary>The labels of PEM blocks (RFC 7468, and openssl's older ones).</summary>
internal static class PemLabels
{
    // CERTIATE, of which real files have several, lacks three letters.
    private const int MostMistakes = 3;

    private static readonly string[] Known =
    [
        "CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE", "CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST", "PRIVATE KEY",
        "ENCRYPTED PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "DSA PRIVATE KEY", "OPENSSH PRIVATE KEY", "PKCS7",
        "PKCS #7 SIGNED DATA", "CMS",
    ];

    // Nobody means another label by these, however near they are to one.
    private static readonly string[] Others =
    [
        "PUBLIC KEY", "RSA PUBLIC KEY", "EC PUBLIC KEY", "DSA PUBLIC KEY", "X509 CRL", "ATTRIBUTE CERTIFICATE", "CERTIFICATE PAIR", "PKCS12",
        "ANY PRIVATE KEY", "SSH2 PUBLIC KEY", "DH PARAMETERS", "EC PARAMETERS", "DSA PARAMETERS", "X9.42 DH PARAMETERS",
    ];

    /// <summary>True where CertLint has something to say about blocks of this label.</summary>
    public static bool IsRead(string label) => Array.IndexOf(Known, label) >= 0;

    /// <summary>True where the label promises a private key that CertLint reads.</summary>
    public static bool IsKey(string label) =>
        label is "PRIVATE KEY" or "ENCRYPTED PRIVATE KEY" or "RSA PRIVATE KEY" or "EC PRIVATE KEY" or "DSA PRIVATE KEY"
            or "OPENSSH PRIVATE KEY";

    /// <summary>True where the label promises PKCS #7 or its successor.</summary>
    public static bool IsPkcs7(string label) => label is "PKCS7" or "PKCS #7 SIGNED DATA" or "CMS";

    /// <summary>The label of <see cref="IsRead"/> that one that is not known resembles most; null where it resembles none.</summary>
    public static string? MeantBy(string label)
    {
        if (Array.IndexOf(Others, label) >= 0)
            return null;
        string? best = null;
        var fewest = MostMistakes + 1;
        foreach (var known in Known)
        {
            // Of a short one three letters are nearly all.
            var mistakes = known.Length > 2 * MostMistakes ? Mistakes(label, known) : fewest;
            if (mistakes < fewest)
                (best, fewest) = (known, mistakes);
        }

        return best;
    }

    /// <summary>True where the label is a misspelling of <paramref name="known"/>, and no label of its own.</summary>
    public static bool Resembles(string label, string known) =>
        !IsRead(label) && Array.IndexOf(Others, label) < 0 && Mistakes(label, known) <= MostMistakes;

    // Letters to insert, delete or replace, in whatever case; one more than the most that count where there are more.
    private static int Mistakes(string label, string known)
    {
        if (Math.Abs(label.Length - known.Length) > MostMistakes)
            return MostMistakes + 1;
        var previous = Enumerable.Range(0, known.Length + 1).ToArray();
        var current = new int[known.Length + 1];
        for (var i = 1; i <= label.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= known.Length; j++)
            {
                var replaced = previous[j - 1] + (char.ToUpperInvariant(label[i - 1]) == known[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, 1 + Math.Min(previous[j], current[j - 1]));
            }

            (previous, current) = (current, previous);
        }

        return previous[known.Length];
    }
}
