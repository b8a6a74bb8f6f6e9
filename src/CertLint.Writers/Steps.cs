using System.Text;

namespace CertLint.Writers;

/// <summary>What to do next, as comments of the document.</summary>
internal static class Steps
{
    /// <summary>The steps, each on a line of its own behind the sign that begins a comment.</summary>
    public static string AsComments(IEnumerable<string> steps, string sign, string lineEnd = "\n")
    {
        var text = new StringBuilder();
        foreach (var step in steps)
            text.Append(sign).Append(' ').Append(step).Append(lineEnd);
        return text.ToString();
    }
}
