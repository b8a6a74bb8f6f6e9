using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules.Certificates3000.Requests;

namespace CertLint.Rules.Certificates3000;

/// <summary>
/// A CSR says something else than the config that it was made with, so that the CA certifies what is no longer meant. Neither what a
/// template fills in nor what a config does not show is compared.
/// </summary>
internal sealed class Cert3013RequestDiffers : NameRule
{
    private const int MostTold = 3;

    public override RuleDescriptor Descriptor { get; } = new(
        "CERT3013",
        "Request does not say what its config says",
        RuleCategory.Certificates,
        new RuleLevels(Level.Off, Level.Warning, Level.Off),
        "RFC 2986 4.1");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        if (context.Target is not RequestTarget { Relations: { } relations } request)
            return [];
        var ofNames = SubjectDifferences.Between(request, relations.Config)
            .Concat(AlternativeNameDifferences.Between(request, relations)).ToList();
        var all = ofNames.Concat(KeyDifferences.Between(request, relations.Config)).ToList();
        if (all.Count == 0)
            return [];
        var rest = all.Count > MostTold ? $", and {all.Count - MostTold} more" : "";
        return [new Judgement(
            $"The request says {Display.List([.. all.Take(MostTold).Select(difference => difference.InRequest)])}, but {relations.ConfigName} says {Display.List([.. all.Take(MostTold).Select(difference => difference.InConfig)])}{rest}; make the request again, or correct the config.")
        {
            // An option of the command, such as -key, stands above what a config says of key and digest.
            AtMost = ofNames.Count == 0 ? Level.Suggestion : null,
            Value = all[0].What,
        }];
    }
}
