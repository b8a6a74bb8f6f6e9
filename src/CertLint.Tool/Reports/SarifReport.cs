using System.Text;
using CertLint.Runner.Sarif;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Reports;

/// <summary>SARIF 2.1.0, as builds write it.</summary>
internal sealed class SarifReport : IReport
{
    /// <inheritdoc/>
    public bool HasSummary => false;

    /// <inheritdoc/>
    public void Write(TextWriter writer, Style style, CheckOutcome outcome) =>
        writer.Write(Encoding.UTF8.GetString(SarifLog.ToBytes(outcome.Result, outcome.Run)));
}
