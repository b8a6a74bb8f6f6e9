using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Certificates3000.Chains;

/// <summary>What is told of a chain.</summary>
/// <param name="leaf">The certificate of the key, with its relations.</param>
internal sealed class ChainText(CertificateTarget leaf)
{
    private const string Rule = "put the certificate of the key first, and each issuer behind what it issued";

    private readonly string? alias = leaf.Relations?.Alias;

    /// <summary>True where the chain is that of a keystore's entry.</summary>
    public bool IsOfKeystore => alias is not null;

    private string Chain => alias is null ? "The chain" : $"The chain of entry '{Display.Of(alias)}'";

    /// <summary>Nothing stands beside the certificate, and it is not its own issuer.</summary>
    public Judgement Alone(LocatedCertificate? issuer)
    {
        var name = ShownName.Of(leaf.Issuer);
        return alias is not null
            ? Found(name, $"{Chain} holds its own certificate alone, without that of its issuer {name}{In(issuer)}; import the CA's answer together with its chain.")
            : Found(name, $"The certificate{ShownName.For(leaf)} stands alone in its file; append that of its issuer {name}{In(issuer)} unless that is a root, because clients and servers may not have it.") with
            {
                AtMost = Level.Suggestion,
            };
    }

    /// <summary>One that lies elsewhere is needed between those that are here.</summary>
    public Judgement Missing(LocatedCertificate missing, CertificateTarget issued)
    {
        var name = ShownName.Of(missing.Certificate.Subject);
        return Found(name, $"{Chain} lacks {name}{In(missing)}, which issued {ShownName.Of(issued.Subject)}; put it behind that.");
    }

    /// <summary>One that has nothing to do with the others.</summary>
    public Judgement Stranger(CertificateTarget stranger, CertificateTarget? openEnd)
    {
        var name = ShownName.Of(stranger.Subject);
        var advice = openEnd is null ? "remove it" : $"put that of {ShownName.Of(openEnd.Issuer)}, which issued {ShownName.Of(openEnd.Subject)}, in its place";
        return Found(name, $"{Chain} has {name}{At(stranger)}, which issued none of the others; {advice}.") with { Place = stranger.Place };
    }

    /// <summary>One stands ahead of what should stand ahead of it.</summary>
    public Judgement Disorder(CertificateTarget early, CertificateTarget late)
    {
        var name = ShownName.Of(early.Subject);
        return Found(name, $"{Chain} has {name}{At(early)} ahead of {ShownName.Of(late.Subject)}; {Rule}.") with { Place = early.Place };
    }

    /// <summary>It ends without its root.</summary>
    public Judgement NoRoot(CertificateTarget end, LocatedCertificate? root)
    {
        var name = ShownName.Of(end.Issuer);
        return Found(name, $"{Chain} ends with {ShownName.Of(end.Subject)}, without its issuer {name}{In(root)}; import the CA's answer with the whole chain up to the root.") with
        {
            AtMost = Level.Suggestion,
        };
    }

    private static Judgement Found(string name, string message) => new(message) { Value = name.Trim('\'') };

    private static string In(LocatedCertificate? located) => located is null ? "" : $" (in {located.Where})";

    private string At(CertificateTarget member) => member.Entry is { } entry && alias is null ? $" ({entry})" : "";
}
