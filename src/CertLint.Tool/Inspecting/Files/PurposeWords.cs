using CertLint.Model;
using CertLint.Runner;
using CertLint.Tool.Checking;

namespace CertLint.Tool.Inspecting.Files;

/// <summary>Purposes and usages, and what decided them, in words.</summary>
internal static class PurposeWords
{
    /// <summary>As <c>certlint.purpose</c> writes it.</summary>
    public static string Of(Purpose purpose) => purpose switch
    {
        Purpose.Request => "request",
        Purpose.SelfSigned => "self-signed",
        Purpose.Identity => "identity",
        Purpose.Authority => "authority",
        Purpose.Peer => "peer",
        _ => "unknown",
    };

    /// <summary>As <c>certlint.usage</c> writes it.</summary>
    public static string Of(Usage usage) => usage switch
    {
        Usage.Client => "client",
        Usage.Server => "server",
        Usage.Signing => "signing",
        _ => "unknown",
    };

    /// <summary>The evidence's name in JSON.</summary>
    public static string Of(PurposeEvidence evidence) => evidence switch
    {
        PurposeEvidence.Itself => "itself",
        PurposeEvidence.Item => "item",
        PurposeEvidence.Setting => "setting",
        PurposeEvidence.KeystoreKey => "keystoreKey",
        PurposeEvidence.Authority => "authority",
        PurposeEvidence.KeyBeside => "keyBeside",
        PurposeEvidence.SameKey => "sameKey",
        PurposeEvidence.Presented => "presented",
        PurposeEvidence.RequestBeside => "requestBeside",
        PurposeEvidence.SameSubject => "sameSubject",
        PurposeEvidence.ClientCode => "clientCode",
        _ => "nothing",
    };

    /// <summary>Why it is this target's purpose, in words that follow "because".</summary>
    /// <param name="inspected">The target.</param>
    /// <param name="path">Full path of its file.</param>
    /// <param name="paths">How paths are shown.</param>
    public static string WhyPurpose(InspectedTarget inspected, string path, ShownPaths paths)
    {
        var reason = inspected.Purpose;
        var where = reason.Path is { } evidence ? "'" + paths.Of(evidence) + "'" : "";
        var isSame = reason.Path == path;
        return reason.Evidence switch
        {
            PurposeEvidence.Itself => WhyItself(inspected.Target),
            PurposeEvidence.Item => "its item says so",
            PurposeEvidence.Setting => "certlint.purpose says so",
            PurposeEvidence.KeystoreKey => "it belongs to a private key of this keystore",
            PurposeEvidence.Authority => reason.Path is null ? "basicConstraints says CA:TRUE" : $"{where} is the certificate of a CA with this subject",
            PurposeEvidence.KeyBeside => isSame ? "a private key stands in the same file" : $"{where} beside it is a private key of the same name",
            PurposeEvidence.SameKey => isSame ? "a key or request in the same file has the same public key" : $"{where} has the same public key",
            PurposeEvidence.Presented => $"{where} names its file as the one that a server presents",
            PurposeEvidence.RequestBeside => isSame ? "a request stands in the same file" : $"{where} beside it is a request of the same name",
            PurposeEvidence.SameSubject => isSame ? "a request in the same file has the same subject" : $"{where} asks for the same subject",
            PurposeEvidence.ClientCode => $"{where} adds it to ClientCertificates",
            _ => inspected.Target is CertificateTarget
                ? "no key, request or setting beside it says that it is yours"
                : "nothing says what is made with it",
        };
    }

    /// <summary>Why it is this target's usage, in words that follow "because"; null where it is not known.</summary>
    public static string? WhyUsage(InspectedTarget inspected, ShownPaths paths) => inspected.Usage.Evidence switch
    {
        PurposeEvidence.Item => "its item says so",
        PurposeEvidence.Setting => "certlint.usage says so",
        PurposeEvidence.ClientCode => $"'{paths.Of(inspected.Usage.Path!)}' adds it to ClientCertificates",
        _ => null,
    };

    // Readers decide by docs/purposes.md, "An OpenSSL config" and "A command".
    private static string WhyItself(LintTarget target) => target switch
    {
        RequestTarget => "it is a certification request",
        NamedTarget { Purpose: Purpose.SelfSigned } => "what is written here makes a certificate without a CA",
        NamedTarget { Purpose: Purpose.Authority, IsAuthority: true } => "it asks for CA:TRUE",
        NamedTarget { Purpose: Purpose.Authority } => "its extensions, its files or the commands that use it are those of a CA",
        _ => "nothing written here makes a certificate of it",
    };
}
