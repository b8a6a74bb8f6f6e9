using CertLint.Model;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Inspecting;

/// <summary>Values with their holes as written.</summary>
internal static class WrittenValue
{
    /// <summary>Characters of a value that a line shows at most; JSON has all.</summary>
    private const int Shown = 200;

    /// <summary>The value on a line, harmless.</summary>
    public static string ForLine(MappedText value) => ForLine(value.Written());

    /// <summary>The text on a line, harmless; an empty one as a pair of quotes, since nothing can be seen of it.</summary>
    public static string ForLine(string text)
    {
        if (text.Length == 0)
            return "\"\"";
        if (text.Length <= Shown)
            return ShownText.Of(text);
        var end = char.IsHighSurrogate(text[Shown - 1]) ? Shown - 1 : Shown;
        return ShownText.Of(text[..end]) + $"… ({text.Length} characters)";
    }
}
