using CertLint.Model;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>Reads keyUsage (v2i_ASN1_BIT_STRING of OpenSSL 3.0).</summary>
internal static class KeyUsageBits
{
    /// <summary>
    /// The bits that an extension section asks for; null where there is no keyUsage, or where a hole, an absent include, or a
    /// name that openssl does not know leaves any of them open.
    /// </summary>
    public static Placed<KeyUsages>? Of(ConfigFile file, ConfigSection? extensions)
    {
        if (file.IsIncomplete || extensions is not { IsIncomplete: false }
            || extensions.Find("keyUsage") is not { Value: var value } || !ExtensionValue.ShowsItsParts(file, value))
        {
            return null;
        }

        var bits = KeyUsages.None;
        foreach (var part in ExtensionValue.Parts(file, value))
        {
            if (!part.Name.IsKnown || KeyUsageNames.OfOpenSsl(part.Name.Text) is not { } bit)
                return null;
            bits |= bit;
        }

        return bits == KeyUsages.None ? null : new Placed<KeyUsages>(bits, value.Span);
    }
}
