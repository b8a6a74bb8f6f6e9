using CertLint.Model;
using CertLint.Rules.DnsNames2000;

namespace CertLint.Rules.Certificates3000;

/// <summary>Who is held to what clients ask of TLS servers.</summary>
internal static class ServerUsage
{
    /// <summary>True where it is, or may be asked for, a TLS server's.</summary>
    public static bool IsPossible(NameContext context)
    {
        var target = context.Target;
        if (target.Usage is not (Usage.Unknown or Usage.Server))
            return false;
        return target.ExtendedKeyUsages is { Count: > 0 }
            ? IsAllowed(target)
            : target.Usage == Usage.Server || !ServerUse.IsUnlikelyByName(context);
    }

    /// <summary>True where its extensions let it be a TLS server's; an absent extendedKeyUsage allows everything.</summary>
    public static bool IsAllowed(NamedTarget target) => target.ExtendedKeyUsages is not { Count: > 0 } usages
        || usages.Any(usage => usage is KeyPurposes.ServerAuthentication or KeyPurposes.Any);
}
