using CertLint.Model;

namespace CertLint.Tool.Inspecting.Files;

/// <summary>What extensions say of the use of a certificate, for people.</summary>
internal static class UsageFields
{
    private const string None = "none";

    /// <summary>Writes its fields; a config tells only what it asks for.</summary>
    /// <param name="table">Where they are written.</param>
    /// <param name="target">What has them.</param>
    /// <param name="placeOf">A place in words; empty for none.</param>
    public static void Write(FieldTable table, NamedTarget target, Func<SourceSpan, string> placeOf)
    {
        var isConfig = target is ConfigTarget;
        if (target.KeyUsage is { } usage)
            table.Add("Key usage", string.Join(", ", Usages.BitsOf(usage.Value)) + Criticality(target, ExtensionIds.KeyUsage) + placeOf(usage.Place));
        else if (!isConfig)
            table.Add("Key usage", None);
        if (target.ExtendedKeyUsages is { } purposes)
        {
            var place = target.ExtendedKeyUsagePlace is { } at ? placeOf(at) : "";
            var names = purposes.Select(oid => ObjectNames.Shown(ObjectNames.Of(oid), WrittenValue.ForLine(oid)));
            table.Add("Extended key usage", string.Join(", ", names) + Criticality(target, ExtensionIds.ExtendedKeyUsage) + place);
        }
        else if (!isConfig)
        {
            table.Add("Extended key usage", None);
        }

        if (!isConfig || target.IsAuthority)
            table.Add("Basic constraints", BasicConstraintsOf(target));
        if (target is CertificateTarget { Policies.Count: > 0 } certificate)
            table.Add("Policies", string.Join(", ", certificate.Policies.Select(oid => ObjectNames.Shown(ObjectNames.Of(oid), oid))));
        if (target.Extensions.Count > 0)
            table.Add("Extensions", [.. target.Extensions.Select(extension => new[] { ObjectNames.Shown(ObjectNames.Of(extension.Oid), extension.Oid) + (extension.IsCritical ? ", critical" : "") })]);
    }

    private static string BasicConstraintsOf(NamedTarget target)
    {
        if (target.IsAuthority)
            return "CA:TRUE" + (target.PathLength is { } length ? $", path length {length}" : "") + Criticality(target, ExtensionIds.BasicConstraints);
        return target.IsCritical(ExtensionIds.BasicConstraints) is null ? None : "CA:FALSE" + Criticality(target, ExtensionIds.BasicConstraints);
    }

    private static string Criticality(NamedTarget target, string extension) => target.IsCritical(extension) == true ? ", critical" : "";
}
