using System.Globalization;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Readers.Text.Terraform;

/// <summary>Makes values of expressions; what is not written out is a hole.</summary>
internal static class TerraformValues
{
    /// <summary>The text of an expression.</summary>
    public static MappedText Text(HclExpression expression) => expression switch
    {
        HclText text => text.Text,
        HclUnknown unknown => Hole(unknown.Source, unknown.Place),
        _ => Hole("…", expression.Place),
    };

    /// <summary>A whole number, written out or as a product such as <c>24 * 365</c>; null where it is neither.</summary>
    public static Placed<int>? Number(HclExpression? expression)
    {
        var source = expression switch
        {
            HclText { Text: { IsKnown: true } text } => text.Text,
            HclUnknown unknown => unknown.Source,
            _ => null,
        };
        if (source is null)
            return null;
        long product = 1;
        foreach (var factor in source.Split('*'))
        {
            if (!int.TryParse(factor.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || (product *= number) > int.MaxValue)
            {
                return null;
            }
        }

        return new Placed<int>((int)product, expression!.Place);
    }

    /// <summary>True for <c>true</c>, quoted or not.</summary>
    public static bool IsTrue(HclExpression? expression) => expression is HclText { Text: { IsKnown: true, Text: "true" } };

    /// <summary>The strings of a list; null where the expression is none that is written out.</summary>
    public static IReadOnlyList<MappedText>? Texts(HclExpression? expression) =>
        expression is HclList list ? [.. list.Items.Take(TerraformLimits.Names).Select(Text)] : null;

    /// <summary>The words of a list, e.g. usages; null where one of them is not known.</summary>
    public static Placed<IReadOnlyList<string>>? Words(HclExpression? expression) =>
        Texts(expression) is { } texts && texts.All(text => text.IsKnown)
            ? new Placed<IReadOnlyList<string>>([.. texts.Select(text => text.Text)], expression!.Place)
            : null;

    /// <summary>Adds the names of a list; false where it may hold others.</summary>
    public static bool AddNames(List<GeneralName> names, GeneralNameKind kind, HclExpression? expression)
    {
        if (expression is null)
            return true;
        if (Texts(expression) is not { } texts)
            return false;
        names.AddRange(texts.Select(text => new GeneralName(kind, text)));
        return texts.Count < TerraformLimits.Names && texts.All(text => text.IsKnown);
    }

    /// <summary>The name in a reference <c>type.name.attribute</c>, also within a string; null where there is none to this type.</summary>
    public static string? ReferenceTo(string type, HclExpression? expression)
    {
        var source = expression switch
        {
            HclUnknown unknown => unknown.Source,
            HclText { Text.Holes: [{ Key: 0, Value.Source: var hole }] } => hole.TrimStart('$', '{', ' '),
            _ => "",
        };
        if (!source.StartsWith(type + ".", StringComparison.Ordinal))
            return null;
        var start = type.Length + 1;
        var end = start;
        while (end < source.Length && (char.IsLetterOrDigit(source[end]) || source[end] is '_' or '-'))
            end++;
        return source.Substring(start, end - start);
    }

    private static MappedText Hole(string source, SourceSpan place) =>
        new MappedTextBuilder().Append(new Hole(HoleKind.Variable, source), place).Build();
}
