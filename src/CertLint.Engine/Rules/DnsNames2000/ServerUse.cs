using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Subject1000;

namespace CertLint.Rules.DnsNames2000;

/// <summary>What the extended key usage says about TLS servers (RFC 5280 4.2.1.12).</summary>
internal static class ServerUse
{
    /// <summary>True where the extension is there and names servers; its absence says nothing.</summary>
    public static bool IsAskedFor(NameContext context) =>
        context.Target.ExtendedKeyUsages is { } usages && usages.Contains(KeyPurposes.ServerAuthentication, StringComparer.Ordinal);

    /// <summary>
    /// True where the extension is there and names nothing of TLS: the common name of a certificate for code or time stamps
    /// may look like a host.
    /// </summary>
    public static bool IsRuledOut(NameContext context) => !context.IsPublicTls && context.Target.ExtendedKeyUsages is { } usages
        && !usages.Any(usage => usage is KeyPurposes.ServerAuthentication or KeyPurposes.ClientAuthentication or KeyPurposes.Any);

    /// <summary>
    /// True unless the host is one word and nothing says that the certificate is a server's: <c>jdoe</c> and <c>UserA1</c> name
    /// persons and programs, which need no entry of their own.
    /// </summary>
    public static bool IsLikelyOf(NameContext context, HostName host) =>
        !host.IsSingleLabel || host.IsIPAddress || host.BaseName == "localhost" || IsCertain(context);

    /// <summary>
    /// True where nothing in the names can be a host that a client connects to: a key that signs apps or tokens
    /// (<c>CN=Contoso Identity</c>). A name that is not known, or has no common name, says nothing.
    /// </summary>
    public static bool IsUnlikelyByName(NameContext context)
    {
        if (context.Target.AlternativeNames.Count > 0 || context.Subject is not { } subject)
            return false;
        var isNamed = false;
        foreach (var attribute in subject.Attributes)
        {
            if (!attribute.Type.Equals(AttributeType.CommonName))
                continue;
            if (!IsNoHost(context, StrayText.Clean(attribute.Value)))
                return false;
            isNamed = true;
        }

        return isNamed;
    }

    // No host has white space. One word can name a host of the own network, but without a subjectAltName no client asks for it.
    private static bool IsNoHost(NameContext context, MappedText name) => name.IsKnown
        && ((name.Text.Any(char.IsWhiteSpace) && CommonNameHost.FindWhateverTheUsage(context.Target, name) is null)
            || (context.Target.AreAlternativeNamesComplete && !IsLikelyOf(context, HostName.Parse(name))));

    /// <summary>True where clients hold the subjectAltName against the host that they connect to.</summary>
    public static bool IsCertain(NameContext context) => context.IsPublicTls || IsAskedFor(context);
}
