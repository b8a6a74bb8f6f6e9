using System.Text;

namespace CertLint.Names;

/// <summary>A host name in the form in which names are compared: lower-case A-labels.</summary>
internal static class HostText
{
    /// <summary>
    /// The name with each label in its A-label, where it has one; labels that have none stay as they are. The full stops
    /// of East Asian scripts part labels too (RFC 3490 3.1).
    /// </summary>
    /// <param name="name">In lower case.</param>
    public static string ToALabels(string name)
    {
        if (Punycode.IsAscii(name))
            return name;
        var labels = new StringBuilder(name.Length);
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && !IsFullStop(name[i]))
                continue;
            var label = name.Substring(start, i - start);
            labels.Append(Punycode.ToAscii(label) ?? label);
            if (i < name.Length)
                labels.Append('.');
            start = i + 1;
        }

        return labels.ToString();
    }

    /// <summary>The name in lower-case A-labels; null where it is no host name.</summary>
    public static string? Normalise(string host)
    {
        if (HostShape.Of(host).IsPlain)
            return host;
        // Before the conversion only a bound, which no host that becomes short enough can exceed.
        if (host.Length > 2 * LdhLabel.MaximumNameLength)
            return null;
        var name = ToALabels(LowerCase.Of(host));
        return IsHostName(name) ? name : null;
    }

    private static bool IsFullStop(char character) => character is '.' or '\u3002' or '\uff0e' or '\uff61';

    private static bool IsHostName(string name)
    {
        var length = 0;
        foreach (var character in name)
        {
            if (character == '.')
            {
                if (length == 0)
                    return false;
                length = 0;
                continue;
            }

            // Service names start with an underscore, names in certificates with a wildcard.
            if (character is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' or '*')
                || ++length > LdhLabel.MaximumLength)
            {
                return false;
            }
        }

        return length > 0 && name.Length <= LdhLabel.MaximumNameLength;
    }
}
