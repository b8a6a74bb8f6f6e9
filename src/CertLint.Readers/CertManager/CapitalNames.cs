using CertLint.Model;

namespace CertLint.Readers.CertManager;

/// <summary>
/// Finds words such as <c>SERVICE_NAME</c> in the names of hosts, where capitals and underscores do not belong: Kustomize's
/// replacements, and people, put a host there.
/// </summary>
internal static class CapitalNames
{
    /// <summary>The name with a hole for each such word.</summary>
    public static MappedText In(MappedText host)
    {
        var text = host.Text;
        if (text.IndexOf('_') < 0)
            return host;
        var filled = new MappedTextBuilder();
        var known = 0;
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && IsOfWord(text[end]))
                end++;
            if (end > i && text.IndexOf('_', i, end - i) > i && text[i] is >= 'A' and <= 'Z')
            {
                filled.Append(host.Slice(known, i - known));
                filled.Append(new Hole(HoleKind.TemplateMarker, text.Substring(i, end - i)), host.SpanOf(i, end - i));
                known = end;
            }

            // A word is not looked at again from its second letter on, and neither are lower-case ones with capitals behind.
            for (i = Math.Max(end, i + 1); i < text.Length && char.IsLetterOrDigit(text[i - 1]) && IsOfWord(text[i]);)
                i++;
        }

        return known == 0 ? host : filled.Append(host.Slice(known, text.Length - known)).Build(host.Span.Start);
    }

    private static bool IsOfWord(char character) => character is '_' or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
