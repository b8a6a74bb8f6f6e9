using CertLint.Model;
using CertLint.Readers.Text.Commands;

namespace CertLint.Readers.Workflows;

/// <summary>A script that stands in YAML.</summary>
/// <param name="Text">The script; what is filled in before a shell sees it is a hole.</param>
/// <param name="Shell">Whose syntax it has.</param>
internal readonly record struct YamlScript(MappedText Text, ShellKind Shell);
