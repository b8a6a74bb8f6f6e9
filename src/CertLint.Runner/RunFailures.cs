namespace CertLint.Runner;

/// <summary>Words for a defect of CertLint itself.</summary>
internal static class RunFailures
{
    /// <summary>
    /// Words that follow "because". They name the exception's type only: its message may quote what stands in the file.
    /// </summary>
    public static string Describe(Exception error) =>
        "CertLint itself failed on it (" + error.GetType().Name + "); please report this with the file's kind";
}
