using System.Text;

namespace CertLint.Writers;

/// <summary>What no format can be written with, whatever the rules say that settings can switch off.</summary>
public static class PlanFault
{
    /// <summary>Why this value can be in no request; null where it can.</summary>
    public static string? OfValue(string value)
    {
        foreach (var rune in value.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
                return "it holds a character that is no Unicode, or was lost on the way here; type it anew";
            if (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029)
                return "it holds a control character; remove it";
        }

        return value.Length == 0 ? "it is empty; leave it out, or give it a value" : null;
    }

    /// <summary>Why this can be no DNS name of a request; null where it can. Whether it is one's own is for rules to say.</summary>
    public static string? OfHost(string host)
    {
        var labels = (host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host).Split('.');
        return labels.Length >= 2 && host.Length <= 253 && labels.All(IsLabel) && !labels[^1].All(char.IsAsciiDigit)
            ? null
            : "it is no host name; write one such as 'mtls.contoso.com', without a scheme, a port or a path, letters beyond ASCII in their 'xn--' form";
    }

    private static bool IsLabel(string label) => label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-'
        && label.All(character => char.IsAsciiLetterOrDigit(character) || character == '-');
}
