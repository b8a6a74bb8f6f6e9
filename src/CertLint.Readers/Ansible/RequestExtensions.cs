using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Text;

namespace CertLint.Readers.Ansible;

/// <summary>Reads the usages, the constraints and the digest that <c>openssl_csr</c> asks for.</summary>
internal static class RequestExtensions
{
    /// <summary>The target with what the task asks for beside names.</summary>
    public static ConfigTarget Read(AnsibleTask task, AnsibleValues values, ConfigTarget target)
    {
        if (task.Find("extended_key_usage", "extKeyUsage", "extendedKeyUsage") is { } extended)
        {
            var usages = values.List(extended.Value, "extended_key_usage", out var isKnown);
            var oids = usages.Select(usage => OidOf(usage.Text)).OfType<string>().ToList();
            if (isKnown && oids.Count > 0 && oids.Count == usages.Count)
                target = target with { ExtendedKeyUsages = oids, ExtendedKeyUsagePlace = extended.Key.Place };
        }

        if (task.Find("key_usage", "keyUsage") is { } usage)
        {
            var names = values.List(usage.Value, "key_usage", out var isKnown);
            var bits = names.Select(name => BitOf(name.Text)).OfType<KeyUsages>().ToList();
            if (isKnown && bits.Count > 0 && bits.Count == names.Count)
                target = target with { KeyUsage = new Placed<KeyUsages>(bits.Aggregate((all, bit) => all | bit), usage.Key.Place) };
        }

        if (values.Text(task.Find("digest")?.Value, "digest") is { IsKnown: true, Length: > 0 } digest)
            target = target with { Digest = new Placed<string>(digest.Text.ToLowerInvariant().Replace("-", ""), digest.Span) };
        return target;
    }

    /// <summary>True where the request is a CA's, or may be one's.</summary>
    public static bool IsAuthority(AnsibleTask task, AnsibleValues values)
    {
        if (task.Find("basic_constraints", "basicConstraints") is not { } constraints)
            return false;
        var texts = values.List(constraints.Value, "basic_constraints", out var isKnown);
        return !isKnown || texts.Any(text => text.Text is "CA:TRUE" or "CA:true");
    }

    // The newer name of X.509 too, which the module takes and openssl does not.
    private static KeyUsages? BitOf(string usage) => usage == "contentCommitment" ? KeyUsages.NonRepudiation : KeyUsageNames.OfOpenSsl(usage);

    private static string? OidOf(string usage) =>
        OpenSslObjects.OidOf(usage) ?? (usage.Length > 0 && usage.All(character => character is (>= '0' and <= '9') or '.') ? usage : null);
}
