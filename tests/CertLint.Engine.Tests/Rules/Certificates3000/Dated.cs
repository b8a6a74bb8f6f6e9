using System.Globalization;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

/// <summary>Certificates with dates, written as <c>2026-06-01</c> or <c>2026-06-01T12:30:59</c> in UTC.</summary>
internal static class Dated
{
    public static DateTimeOffset Time(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public static CertificateTarget Certificate(string notBefore, string notAfter, Purpose purpose = Purpose.Identity) =>
        Asked.Certificate(purpose) with { NotBefore = Time(notBefore), NotAfter = Time(notAfter), IsAuthority = purpose == Purpose.Authority };

    public static LintPolicy At(string now) => new() { Now = Time(now) };

    public static DistinguishedName Name(params (AttributeType Type, string Value)[] attributes) => new(
        [.. attributes.Select(attribute => new RelativeDistinguishedName([new NameAttribute(attribute.Type, MappedText.At(attribute.Value, Asked.Place))]))],
        false, Asked.Place);

    /// <summary>The level of a rule's finding under a policy; empty where it says nothing.</summary>
    public static string Level(string rule, NamedTarget target, LintPolicy policy) => Asked.LevelOf(rule, target, policy) ?? "";

    public static string Message(string rule, NamedTarget target, LintPolicy policy) =>
        Asked.Findings(target, policy).Single(finding => finding.Rule.Id == rule).Message;
}
