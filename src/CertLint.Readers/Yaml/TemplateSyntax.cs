namespace CertLint.Readers.Yaml;

/// <summary>What other programs fill in before, or after, YAML is parsed.</summary>
[Flags]
internal enum TemplateSyntax
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><c>{{ x }}</c>, <c>{% if %}</c> and <c>{# … #}</c> of Go templates and Jinja.</summary>
    Braces = 1 << 0,

    /// <summary><c>${X}</c>, <c>$(X)</c> and <c>$X</c>: environment, Kustomize, OpenShift's templates.</summary>
    Variables = 1 << 1,

    /// <summary><c>&lt;your-name&gt;</c>, <c>__NAME__</c>, <c>%NAME%</c> and <c>@NAME@</c>, for people and for sed.</summary>
    Placeholders = 1 << 2,

    /// <summary><c>SERVICE_NAME</c>: what Kustomize's replacements look for in names of hosts.</summary>
    CapitalNames = 1 << 3,

    /// <summary><c>${{ x }}</c> of GitHub Actions and Azure Pipelines, and the latter's <c>$[ x ]</c>.</summary>
    Expressions = 1 << 4,

    /// <summary><c>$(Name)</c> of Azure Pipelines, which a shell may take for a substitution of its own.</summary>
    Macros = 1 << 5,

    /// <summary>All that may stand in a manifest's value.</summary>
    Manifest = Braces | Variables | Placeholders,
}
