using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules;

/// <summary>Of a value that is not known no rule tells a character, whatever its attribute and the way in which it will be encoded.</summary>
public class UnknownValueTests
{
    private static readonly SourceSpan Place = new(100, 2);

    [Theory]
    [InlineData(Profiles.ServiceNow)]
    [InlineData(Profiles.ServiceNow | Profiles.PublicTls)]
    [InlineData((Profiles)0)]
    public void A_hole_is_no_character_of_a_value(Profiles profiles)
    {
        var told = new List<string>();
        foreach (var type in AttributeType.All)
        {
            foreach (var tag in (int?[])[null, StringTag.Utf8, StringTag.Printable, StringTag.IA5])
            {
                foreach (var target in Targets(type, tag))
                {
                    foreach (var finding in new Linter().Lint(target, new LintPolicy { Profiles = profiles }))
                    {
                        if (finding.Message.Contains('\uFFFC', StringComparison.Ordinal))
                            told.Add($"{type.ShortName} {tag} {target.GetType().Name} {target.Purpose}: {finding.Rule.Id} {finding.Level} {finding.Message}");
                    }
                }
            }
        }

        Assert.Empty(told);
    }

    private static IEnumerable<NamedTarget> Targets(AttributeType type, int? tag)
    {
        var hole = new MappedTextBuilder().Append(new Hole(HoleKind.Variable, "$X"), Place).Build();
        var known = new (AttributeType, string)[]
        {
            (AttributeType.Country, "US"), (AttributeType.State, "California"), (AttributeType.Locality, "San Diego"),
            (AttributeType.Organization, "Contoso"), (AttributeType.CommonName, "mtls.contoso.com"),
        };
        var attributes = known.Where(pair => !pair.Item1.Equals(type))
            .Select(pair => new NameAttribute(pair.Item1, MappedText.Verbatim(pair.Item2, 0))).Append(new NameAttribute(type, hole, StringTag: tag));
        var subject = new DistinguishedName([.. attributes.Select(attribute => new RelativeDistinguishedName(attribute))], false, default);
        foreach (var purpose in (Purpose[])[Purpose.Request, Purpose.SelfSigned, Purpose.Authority])
            yield return new ConfigTarget(default) { Purpose = purpose, Subject = subject, IsSubjectComplete = true };
        yield return new CodeTarget(default) { Subject = subject, IsSubjectComplete = true };
    }
}
