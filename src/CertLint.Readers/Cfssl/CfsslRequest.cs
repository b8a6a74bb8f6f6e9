using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Go;
using CertLint.Readers.Json;
using CertLint.Readers.Text.Templates;

namespace CertLint.Readers.Cfssl;

/// <summary>Reads one request.</summary>
/// <param name="request">The object.</param>
/// <param name="problems">Takes what cfssl rejects or ignores.</param>
internal sealed class CfsslRequest(JsonValue request, List<Problem> problems)
{
    /// <summary>What it asks for.</summary>
    /// <param name="path">Full path of the file, whose name tells a CA where the request does not.</param>
    public ConfigTarget Read(string path)
    {
        var names = request.Find("names");
        var subject = new CfsslSubject(problems);
        subject.Read(request, names);
        CfsslTopKeys.Check(request, subject, problems);
        var hosts = request.Find("hosts");
        return new ConfigTarget(PlaceOf(names))
        {
            Purpose = CfsslPurpose.Of(request, subject.CommonName, path),
            Subject = subject.ToName(request.Place),
            AlternativeNames = CfsslHosts.Read(hosts, problems),
            // A request without hosts gets them on the command line (-hostname).
            AreAlternativeNamesComplete = hosts is { Kind: JsonKind.Array, Elements.Count: <= JsonLimits.Names },
            Key = CfsslKey.Read(request.Find("key"), problems),
            Validity = ValidityOf(request.Find("ca")),
            LostAttributes = [.. subject.Lost.Distinct()],
        };
    }

    private SourceSpan PlaceOf(JsonValue? names)
    {
        foreach (var member in request.Members)
        {
            if (names is null ? member.Key.Is("CN", StringComparison.OrdinalIgnoreCase) : member.Value == names)
                return member.Key.Place;
        }

        return new SourceSpan(request.Place.Start, 1);
    }

    private Placed<TimeSpan>? ValidityOf(JsonValue? authority)
    {
        if (authority?.Find("expiry") is not { Kind: JsonKind.String } expiry || TemplateHoles.In(expiry.Text) is not { IsKnown: true, Length: > 0 } text)
            return null;
        if (GoDuration.Parse(text.Text) is { } duration)
            return new Placed<TimeSpan>(duration, text.Span);
        problems.Add(CfsslProblems.Duration(text));
        return null;
    }
}
