using CertLint.Model;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>Reads extendedKeyUsage (v2i_EXTENDED_KEY_USAGE of OpenSSL 3.0).</summary>
internal static class ExtendedKeyUsages
{
    /// <summary>
    /// The OIDs of an extension section, whose usages stand there by their names or as OIDs. Null where there are none, or
    /// where a hole, an absent include, or a name that openssl does not know leaves any of them open.
    /// </summary>
    public static Placed<IReadOnlyList<string>>? Of(ConfigFile file, ConfigSection? extensions, ObjectTable objects)
    {
        if (file.IsIncomplete || extensions is not { IsIncomplete: false }
            || extensions.Find("extendedKeyUsage") is not { Value: var value } || !ExtensionValue.ShowsItsParts(file, value))
        {
            return null;
        }

        var oids = new List<string>();
        foreach (var part in ExtensionValue.Parts(file, value))
        {
            var usage = part.Value ?? part.Name;
            if (!usage.IsKnown || objects.OidOf(usage.Text) is not { } oid)
                return null;
            oids.Add(oid);
        }

        return oids.Count == 0 ? null : new Placed<IReadOnlyList<string>>(oids, value.Span);
    }
}
