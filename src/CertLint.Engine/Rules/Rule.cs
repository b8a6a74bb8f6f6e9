using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Rules;

/// <summary>A rule: what it is, and, in the classes below, one pure function that judges.</summary>
internal abstract class Rule
{
    public abstract RuleDescriptor Descriptor { get; }
}

/// <summary>Judges one value: an attribute of a subject, or a DNS name of a subjectAltName.</summary>
internal abstract class ValueRule : Rule
{
    /// <summary>True where a verdict can be certain although a part of the value is not known.</summary>
    public virtual bool JudgesTemplates => false;

    /// <summary>True where the verdict is another mistake than that of the rule which claims the value.</summary>
    public virtual bool StandsBeside(ValueContext context) => false;

    /// <summary>What a value must have for the rule to have anything to say of it; it is not asked about others.</summary>
    public virtual ValueTraits Needs => ValueTraits.None;

    public abstract Judgement? Judge(ValueContext context);

    /// <summary>Judges an attribute of a certificate that has no value, or white space only.</summary>
    public virtual Judgement? JudgeBlank(ValueContext context) => null;
}

/// <summary>Judges what no single value shows: the subject as a whole, and what it has to do with the subjectAltName.</summary>
internal abstract class NameRule : Rule
{
    public abstract IReadOnlyList<Judgement> Judge(NameContext context);
}

/// <summary>Judges a private key; a rule that judges certificates may do so beside.</summary>
internal interface IKeyRule
{
    Judgement? Judge(KeyTarget key);
}

/// <summary>Judges private keys only.</summary>
internal abstract class KeyRule : Rule, IKeyRule
{
    public abstract Judgement? Judge(KeyTarget key);
}

/// <summary>Judges a keystore, or a command that makes one.</summary>
internal abstract class KeystoreRule : Rule
{
    public abstract IReadOnlyList<Judgement> Judge(KeystoreTarget keystore, LintPolicy policy);
}

/// <summary>A rule whose verdict a reader, a dialect's parser or a front end finds on its way.</summary>
internal sealed class ReportedRule(RuleDescriptor descriptor) : Rule
{
    public override RuleDescriptor Descriptor { get; } = descriptor;
}
