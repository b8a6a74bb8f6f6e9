using System.Text;

namespace CertLint.Tool.Fixing;

/// <summary>Paths as a diff names them.</summary>
internal static class DiffPaths
{
    /// <summary>A path as seen from a folder, with <c>/</c>; git takes paths of a diff as relative to where it is run.</summary>
    public static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The path behind <c>---</c> or <c>+++</c>, in quotes where git wants them, with a tab behind spaces, as git writes it.</summary>
    public static string Header(string side, string path)
    {
        var name = side + "/" + path;
        if (name.Any(character => char.IsControl(character) || character is '"' or '\\'))
            return "\"" + Escape(name) + "\"";
        return name.Contains(' ', StringComparison.Ordinal) ? name + "\t" : name;
    }

    // As git's quote_c_style has it: letters for some controls, octal octets for all else.
    private static string Escape(string name)
    {
        var escaped = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            var known = "\a\b\t\n\v\f\r\"\\".IndexOf((char)Math.Min(rune.Value, char.MaxValue), StringComparison.Ordinal);
            if (known >= 0)
                escaped.Append('\\').Append("abtnvfr\"\\"[known]);
            else if (Rune.IsControl(rune))
                AppendOctets(escaped, rune);
            else
                escaped.Append(rune.ToString());
        }

        return escaped.ToString();
    }

    private static void AppendOctets(StringBuilder escaped, Rune rune)
    {
        foreach (var octet in Encoding.UTF8.GetBytes(rune.ToString()))
            escaped.Append('\\').Append((char)('0' + (octet >> 6))).Append((char)('0' + ((octet >> 3) & 7))).Append((char)('0' + (octet & 7)));
    }
}
