using System.Globalization;
using System.Text;
using CertLint.Runner.Files;

namespace CertLint.Runner.Sarif;

/// <summary>By what consumers know a finding again in the next report, wherever edits have moved it.</summary>
internal static class SarifFingerprint
{
    /// <summary>With the version of what goes into it.</summary>
    public const string Name = "certLintFinding/v1";

    /// <summary>SHA-256, in lower-case hexadecimal. No secret goes into it (<see cref="FindingIdentity.Value"/>).</summary>
    public static string Of(FindingIdentity identity)
    {
        var ordinal = identity.Ordinal.ToString(CultureInfo.InvariantCulture);
        var text = string.Join("\0", identity.RuleId, identity.File, identity.Value, ordinal);
        var hexadecimal = new StringBuilder();
        foreach (var octet in FileContent.Digest(Encoding.UTF8.GetBytes(text)))
            hexadecimal.Append(octet.ToString("x2", CultureInfo.InvariantCulture));
        return hexadecimal.ToString();
    }
}
