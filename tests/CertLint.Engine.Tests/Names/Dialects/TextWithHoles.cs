using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Dialects;

/// <summary>Texts with holes, written with <c>◊</c> for each.</summary>
internal static class TextWithHoles
{
    public const char Mark = '◊';

    public static MappedText Of(string template)
    {
        var text = new MappedTextBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] == Mark)
                text.Append(new Hole(HoleKind.Expression, "{user}", "System.String"), new SourceSpan(i, 1));
            else
                text.Append(template[i], i);
        }

        return text.Build();
    }

    /// <summary>The attributes as <c>CN=host &amp; OU=unit | C=US</c>, holes as <c>◊</c>; null where there is no name.</summary>
    public static string? Show(NameParse parse) => parse.Name is null
        ? null
        : string.Join(" | ", parse.Name.Rdns.Select(rdn => string.Join(" & ", rdn.Attributes.Select(a => a.Type.ShortName + "=" + Show(a.Value)))));

    private static string Show(MappedText value) =>
        string.Concat(value.Text.Select((character, i) => value.IsHoleAt(i) ? Mark : character));
}
