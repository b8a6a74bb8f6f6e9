using Microsoft.Build.Framework;

namespace CertLint.Build.NetFramework.Host;

/// <summary>All that an event tells, in one line.</summary>
internal static class EventLine
{
    /// <summary>E.g. <c>warning CERT1004 /a.cnf(3,5,3,8) Country 'USA' … https://…</c>.</summary>
    public static string Of(BuildEventArgs told) => told switch
    {
        BuildErrorEventArgs e =>
            Line("error", e.Code, e.File, e.LineNumber, e.ColumnNumber, e.EndLineNumber, e.EndColumnNumber, e.Message + " -> " + e.HelpLink),
        BuildWarningEventArgs e =>
            Line("warning", e.Code, e.File, e.LineNumber, e.ColumnNumber, e.EndLineNumber, e.EndColumnNumber, e.Message + " -> " + e.HelpLink),
        BuildMessageEventArgs e =>
            Line(e.Importance.ToString(), e.Code, e.File, e.LineNumber, e.ColumnNumber, e.EndLineNumber, e.EndColumnNumber, e.Message),
        _ => told.GetType().Name + " " + told.Message,
    };

    private static string Line(string severity, string? code, string? file, int line, int column, int endLine, int endColumn, string? message) =>
        $"{severity} {code} {file}({line},{column},{endLine},{endColumn}) {message}".Replace("\r", "\\r").Replace("\n", "\\n");
}
