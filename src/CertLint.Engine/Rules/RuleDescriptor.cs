using CertLint.Findings;

namespace CertLint.Rules;

/// <summary>The rooms of the rule catalogue.</summary>
public enum RuleCategory
{
    /// <summary>1000: what the subject says.</summary>
    Subject,

    /// <summary>2000: DNS names.</summary>
    DnsNames,

    /// <summary>3000: certificates and requests.</summary>
    Certificates,

    /// <summary>4000: files, keystores, secrets.</summary>
    Files,

    /// <summary>5000: building a name.</summary>
    Building,

    /// <summary>6000: matching a name.</summary>
    Matching,

    /// <summary>9000: CertLint itself.</summary>
    CertLint,
}

/// <summary>The columns of the catalogue, and what the purpose makes of them.</summary>
internal enum Column
{
    Code,
    CodeSelfSigned,
    CodeAuthority,
    Request,
    SelfSigned,
    AuthorityConfig,
    Certificate,
    Peer,
    Authority,
}

/// <summary>
/// How loudly a rule speaks, by column of the catalogue and by purpose. <see cref="Level.Off"/> where it does not apply.
/// What is not said follows the catalogue's text on columns: off for who makes a certificate without a CA, a suggestion
/// for someone else's certificate.
/// </summary>
/// <param name="Code">In C#.</param>
/// <param name="Request">In a config, command or CSR whose purpose is Request.</param>
/// <param name="Certificate">In a certificate whose purpose is Identity.</param>
public sealed record RuleLevels(Level Code, Level Request, Level Certificate)
{
    /// <summary>In a config or command that makes a self-signed certificate.</summary>
    public Level SelfSigned { get; init; }

    /// <summary>In a config or command that makes a certification authority.</summary>
    public Level AuthorityConfig { get; init; }

    /// <summary>In a certificate whose purpose is Peer.</summary>
    public Level Peer { get; init; } = Level.Min(Certificate, Level.Suggestion);

    /// <summary>In a certificate whose purpose is Authority.</summary>
    public Level Authority { get; init; } = Level.Min(Certificate, Level.Suggestion);

    internal Level In(Column column) => column switch
    {
        Column.Code => Code,
        // A command is no worse for being started by C# than it is in a script.
        Column.CodeSelfSigned => Level.Min(Code, SelfSigned),
        Column.CodeAuthority => Level.Min(Code, AuthorityConfig),
        Column.SelfSigned => SelfSigned,
        Column.AuthorityConfig => AuthorityConfig,
        Column.Certificate => Certificate,
        Column.Peer => Peer,
        Column.Authority => Authority,
        _ => Request,
    };

    /// <summary>The same level in all columns, whatever the purpose.</summary>
    public static RuleLevels Everywhere(Level level) => new(level, level, level)
    {
        SelfSigned = level, AuthorityConfig = level, Peer = level, Authority = level,
    };
}

/// <summary>What a rule is, apart from the function that judges.</summary>
/// <param name="Id">A public contract: never reused, never renumbered.</param>
/// <param name="Title">A sentence of a few words, without a value.</param>
/// <param name="Category">The room.</param>
/// <param name="Levels">How loudly, by column.</param>
/// <param name="Citation">The source: RFC section, KB article, Baseline Requirements section.</param>
public sealed record RuleDescriptor(string Id, string Title, RuleCategory Category, RuleLevels Levels, string Citation)
{
    /// <summary>True where a test project hears it as loudly as any other.</summary>
    public bool IgnoresTests { get; init; }

    /// <summary>
    /// True where it judges the encoding of a name, which a CSR and a certificate have: of a config or command, which
    /// <see cref="RuleLevels.Request"/> serves too, it has nothing to say.
    /// </summary>
    public bool JudgesEncoding { get; init; }

    /// <summary>The rule's page.</summary>
    public string HelpLink => RuleDocs.Url + Id + ".md";
}
