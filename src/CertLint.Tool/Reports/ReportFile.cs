using CertLint.Tool.Terminals;
using CertLint.Tool.Verbs;

namespace CertLint.Tool.Reports;

/// <summary>Writes a report into a file.</summary>
internal static class ReportFile
{
    /// <summary>Writes it; what stands there is replaced.</summary>
    /// <param name="written">The file as written.</param>
    /// <param name="folder">Full path of the current folder.</param>
    /// <param name="report">How to tell.</param>
    /// <param name="outcome">What to tell.</param>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void Save(string written, string folder, IReport report, CheckOutcome outcome)
    {
        using var text = new StringWriter { NewLine = "\n" };
        report.Write(text, Style.None, outcome);
        try
        {
            File.WriteAllText(Path.GetFullPath(written, folder), text.ToString());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"The report '{written}' was not written because it cannot be opened ({error.Message.TrimEnd('.')}).");
        }
    }
}
