using CertLint.Rules;

namespace CertLint.Tool.Pages;

/// <summary>The pages of docs/rules as they were when the command was built.</summary>
internal static class RulePages
{
    /// <summary>A rule's page, in Markdown.</summary>
    public static string Of(RuleDescriptor rule)
    {
        using var reader = new StreamReader(typeof(RulePages).Assembly.GetManifestResourceStream(rule.Id + ".md")!);
        return reader.ReadToEnd();
    }
}
