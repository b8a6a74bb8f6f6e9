namespace CertLint.Analyzers.Inspections;

/// <summary>An inspection that has not been made: most projects need none.</summary>
/// <param name="Words">In which files it may find something.</param>
/// <param name="Make">Makes it; null where the project does not reference the API that it looks for.</param>
internal sealed record Candidate(FileWords Words, Func<InspectedProject, Inspection?> Make);
