using CertLint.Tool.Terminals;

namespace CertLint.Tool.Reports;

/// <summary>A way to tell what a check found.</summary>
internal interface IReport
{
    /// <summary>True where the report itself ends with <see cref="Summary"/>.</summary>
    bool HasSummary { get; }

    /// <summary>Writes the whole report.</summary>
    void Write(TextWriter writer, Style style, CheckOutcome outcome);
}
