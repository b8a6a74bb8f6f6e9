using System.Text.RegularExpressions;

namespace CertLint.Package.Tests.Builds;

/// <summary>What a command said.</summary>
public sealed partial record BuildOutput(int ExitCode, string Text)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>All warnings and errors with a code, in the order in which they were told.</summary>
    public IReadOnlyList<BuildDiagnostic> Diagnostics { get; } =
    [
        .. DiagnosticLine().Matches(Text).Select(match => new BuildDiagnostic(
            match.Groups["file"].Value,
            match.Groups["place"].Value,
            match.Groups["severity"].Value,
            match.Groups["code"].Value,
            match.Groups["message"].Value.TrimEnd('\r'))),
    ];

    /// <summary>CertLint's, as <c>file severity code</c>, in ordinal order.</summary>
    public string[] Findings =>
    [
        .. Diagnostics.Where(diagnostic => diagnostic.Code.StartsWith("CERT", StringComparison.Ordinal))
            .Select(diagnostic => $"{Path.GetFileName(diagnostic.File)} {diagnostic.Severity} {diagnostic.Code}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>CertLint's findings in one file, as <c>severity code</c>.</summary>
    public string[] FindingsIn(string file) =>
        [.. Findings.Where(finding => finding.StartsWith(file + " ", StringComparison.Ordinal)).Select(finding => finding[(file.Length + 1)..])];

    [GeneratedRegex(
        @"^[ ]*(?<file>[^\s(][^(\n]*?)(\((?<place>[\d,]+)\))?\s?: (?<severity>warning|error) (?<code>[A-Z]+\d+): (?<message>.*)$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DiagnosticLine();
}

/// <summary>A line of a build's output.</summary>
/// <param name="File">As told.</param>
/// <param name="Place">Lines and columns as told, e.g. <c>5,6,5,26</c>; empty where the whole file is meant.</param>
/// <param name="Severity"><c>warning</c> or <c>error</c>.</param>
/// <param name="Code">E.g. <c>CERT1001</c>.</param>
/// <param name="Message">With link and project.</param>
public sealed record BuildDiagnostic(string File, string Place, string Severity, string Code, string Message);
