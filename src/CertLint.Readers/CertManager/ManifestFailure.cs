using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Documents;
using CertLint.Readers.Yaml;

namespace CertLint.Readers.CertManager;

/// <summary>What is to be said of a manifest that is no YAML.</summary>
/// <param name="NotChecked">Where it is a template.</param>
/// <param name="Problem">Where it is none.</param>
internal sealed record ManifestFailure(NotChecked? NotChecked, Problem? Problem)
{
    private const string Kind = "kind:";
    private static readonly string[] Markers = ["{{", "{%", "<%", "${", "#@"];

    /// <summary>
    /// A Helm chart's template is no YAML before it is rendered, and no mistake; anything else that holds a certificate's
    /// manifest behind the error is. Null where no certificate stands behind it.
    /// </summary>
    public static ManifestFailure? Of(DocumentSource source, YamlFailure failure)
    {
        var read = new HashSet<int>(source.Yaml.Mappings().Select(resource => resource.Mapping.Find("kind")?.Key.Place.Start ?? -1));
        var kind = KindPlaces(source.Text).FirstOrDefault(found => !read.Contains(found.Key)).Place;
        if (kind.Length == 0)
            return null;
        if (Markers.Any(source.Text.Contains))
            return new ManifestFailure(new NotChecked(kind, "it is a Helm template"), null);
        return YamlDetection.HasExtension(source.Path) && source.Depth == 0
            ? new ManifestFailure(null, YamlProblems.Unread(failure))
            : null;
    }

    // 'kind:' at the start of a line, and the word Certificate behind it.
    private static IEnumerable<(int Key, SourceSpan Place)> KindPlaces(string text)
    {
        for (var at = text.IndexOf(Kind, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Kind, at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && text[at - 1] is not ('\n' or '\r' or ' ' or '\uFEFF'))
                continue;
            var start = at + Kind.Length;
            while (start < text.Length && text[start] == ' ')
                start++;
            if (CertManagerReader.IsWord(text, start))
                yield return (at, new SourceSpan(start, CertManagerReader.Certificate.Length));
        }
    }
}
