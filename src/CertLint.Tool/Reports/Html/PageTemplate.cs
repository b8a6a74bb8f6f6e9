using System.Security.Cryptography;
using System.Text;

namespace CertLint.Tool.Reports.Html;

/// <summary>The page as it is before anything is found: report.html with its style and script, which are resources of the command.</summary>
internal static class PageTemplate
{
    private const string Open = "{{";
    private const string Close = "}}";

    /// <summary>Writes the page.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="fill">Writes what stands at a slot, <c>{{name}}</c>, of the template.</param>
    public static void Write(TextWriter writer, Action<string> fill)
    {
        var text = Resource("report.html");
        var next = 0;
        for (int start; (start = text.IndexOf(Open, next, StringComparison.Ordinal)) >= 0;)
        {
            writer.Write(text[next..start]);
            next = text.IndexOf(Close, start, StringComparison.Ordinal) + Close.Length;
            var slot = text[(start + Open.Length)..(next - Close.Length)];
            if (slot is "report.css" or "report.js")
                writer.Write(Resource(slot));
            else if (slot == "policy")
                writer.Write(Policy());
            else
                fill(slot);
        }

        writer.Write(text[next..]);
    }

    // Content Security Policy 3: the page's own style and script by their digests, and nothing else at all.
    private static string Policy() =>
        $"default-src 'none'; style-src 'sha256-{DigestOf("report.css")}'; script-src 'sha256-{DigestOf("report.js")}'; base-uri 'none'; form-action 'none'";

    private static string DigestOf(string resource) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Resource(resource))));

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(PageTemplate).Assembly.GetManifestResourceStream(name)!);
        // What a parser of HTML makes of line ends, and the digest is of what it has then.
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
