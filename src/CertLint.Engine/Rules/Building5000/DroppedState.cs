using CertLint.Names;

namespace CertLint.Rules.Building5000;

/// <summary>
/// The state in <c>/C=US/S=Ca</c> is lost by its key and abbreviated as well. No rule on values sees it, so what is said of
/// the key says both.
/// </summary>
internal static class DroppedState
{
    /// <summary>Characters that some command would want escaped.</summary>
    private static readonly char[] Syntax = ['/', '+', ',', '\\', '"'];

    /// <summary>The remark, with the state's full name where the subject's country makes that certain.</summary>
    /// <param name="remark">An attribute that the tool drops.</param>
    /// <param name="name">The name without it.</param>
    public static NameRemark Name(NameRemark remark, DistinguishedName? name)
    {
        if (remark is not { Meant: { Value: { IsKnown: true } value, Key: { } key }, SuggestedValue: { } correction }
            || !remark.Meant.Type.Equals(AttributeType.State)
            || name?.Find(AttributeType.Country)?.Value is not { IsKnown: true } country
            || (Countries.IsAssigned(country.Text) ? country.Text : Countries.Suggest(country.Text)) is not { } code
            || !Subdivisions.IsAbbreviation(code, value.Text, out var fullName) || fullName is null || fullName.IndexOfAny(Syntax) >= 0)
        {
            return remark;
        }

        var written = correction + "=" + fullName;
        return remark with { Place = key.Span.Union(value.Span), Advice = "write " + written, SuggestedValue = written };
    }
}
