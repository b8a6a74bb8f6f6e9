namespace CertLint.Runner.Sarif;

/// <summary>What a report says of its run, beside what was found.</summary>
/// <param name="Root">Full path of the folder to which paths are relative.</param>
/// <param name="ProjectPath">Full path of the project, which tells the runs of a repository apart.</param>
public sealed record SarifRun(string Root, string ProjectPath);
