using CertLint.Model;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Reports;

/// <summary>What was not checked, for who asks.</summary>
internal static class Details
{
    /// <summary>A line for each part.</summary>
    public static void Write(TextWriter writer, CheckOutcome outcome)
    {
        foreach (var part in outcome.Result.NotChecked)
        {
            var place = part.Position == FilePosition.None ? "" : $":{part.Position.Line}:{part.Position.Column}";
            writer.WriteLine($"{outcome.Shown(part.Path)}{place}: not checked because {ShownText.Of(part.Reason)}.");
        }
    }
}
