using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CertLint.Analyzers.Live;

/// <summary>The text of a listed file, where it is the one that the build reads.</summary>
internal sealed class LiveText
{
    /// <summary>UTF-16 units: the readers' own bound for a config, above which the build says that it does not check.</summary>
    private const int LongestText = 1 << 20;

    private const int Utf8 = 65001;

    private LiveText(string path, SourceText source, string content)
    {
        Path = path;
        Source = source;
        Content = content;
    }

    /// <summary>Full path of the file.</summary>
    public string Path { get; }

    /// <summary>As Roslyn holds it.</summary>
    public SourceText Source { get; }

    /// <summary>The same in one piece.</summary>
    public string Content { get; }

    /// <summary>False where the file is encoded in something else. What was never on a disk has no encoding yet.</summary>
    public bool IsUtf8 => Source.Encoding is null or { CodePage: Utf8 };

    /// <summary>
    /// The text; null where there is none, it is too long or binary, or an octet may be another character to the build, which reads as
    /// Latin-1 what is no Unicode.
    /// </summary>
    public static LiveText? Of(AdditionalText file, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { Length: <= LongestText } source || source.Encoding is not (null or { CodePage: Utf8 } or UnicodeEncoding))
            return null;
        var content = source.ToString();
        return content.IndexOfAny(['\0', '\uFFFD']) < 0 ? new LiveText(file.Path, source, content) : null;
    }

    /// <summary>True where a word stands in it, in whatever case.</summary>
    public bool Holds(string word) => Content.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
