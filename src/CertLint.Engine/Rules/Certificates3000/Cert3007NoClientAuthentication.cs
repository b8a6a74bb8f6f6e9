using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Certificates3000;

/// <summary>
/// A key usage that a request asks for or a certificate has, and that leaves mutual TLS out: .NET's HttpClientHandler then sends no certificate, without a
/// word (RFC 5280 4.2.1.3, 4.2.1.12; dotnet/runtime#121982). An absent extension allows everything.
/// </summary>
internal sealed class Cert3007NoClientAuthentication : NameRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT3007",
        "Key usage leaves client authentication out",
        RuleCategory.Certificates,
        new RuleLevels(Level.Off, Level.Warning, Level.Warning)
        {
            // Others' certificates are mostly servers'.
            SelfSigned = Level.Warning, Peer = Level.Off, Authority = Level.Off,
        },
        "RFC 5280 4.2.1.3, 4.2.1.12; dotnet/runtime#121982");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        var target = context.Target;
        var lacksClient = ClientAuthentication.LacksPurpose(target);
        var lacksSignature = ClientAuthentication.LacksSignature(target);
        if ((!lacksClient && !lacksSignature) || !MayBeClient(target))
            return [];
        var extended = target.ExtendedKeyUsagePlace ?? target.Place;
        return [new Judgement(Message(target, lacksClient, lacksSignature))
        {
            AtMost = target.Usage == Usage.Client ? null : Level.Suggestion,
            Place = lacksClient ? extended : target.KeyUsage!.Place,
            RelatedPlaces = lacksClient && lacksSignature ? [target.KeyUsage!.Place] : [],
        }];
    }

    private static bool MayBeClient(NamedTarget target) => target.Usage switch
    {
        Usage.Client => true,
        // A dev server makes its certificate itself, and code, mail and time stamps need no TLS at all.
        Usage.Unknown => target.Purpose != Purpose.SelfSigned
            && (target.ExtendedKeyUsages is not { Count: > 0 } usages
                || usages.Any(usage => usage is KeyPurposes.ServerAuthentication or KeyPurposes.ClientAuthentication or KeyPurposes.Any)),
        _ => false,
    };

    private static string Message(NamedTarget target, bool lacksClient, bool lacksSignature)
    {
        if (target is CertificateTarget)
            return OfCertificate(target, lacksClient);
        var lacking = lacksClient && lacksSignature ? "neither clientAuth in extendedKeyUsage nor digitalSignature in keyUsage"
            : lacksClient ? "extendedKeyUsage without clientAuth"
            : "keyUsage without digitalSignature";
        var added = lacksClient && lacksSignature ? "them" : lacksClient ? "clientAuth" : "digitalSignature";
        var verb = target.Origin == Origin.Request ? "make a new request with" : "add";
        return $"The request asks for {lacking}, so HttpClientHandler will not send the certificate to a server; {verb} {added}"
            + (target.Usage == Usage.Client ? "." : " if it is for mutual TLS.");
    }

    private static string OfCertificate(NamedTarget target, bool lacksClient)
    {
        var lacking = lacksClient ? "clientAuth" : "digitalSignature";
        var name = target.Subject?.Find(AttributeType.CommonName)?.Value is { Length: > 0 } commonName ? $" for '{Display.Of(commonName)}'" : "";
        return $"The certificate{name} does not allow {lacking}, so HttpClientHandler will not send it to a server; "
            + (target.Usage == Usage.Client ? "" : "for mutual TLS ")
            + $"request one with {lacking}" + (lacksClient ? " from a CA that still issues it." : ".");
    }
}
