using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Runner.Caching;
using CsCheck;

namespace CertLint.Runner.Tests;

public class ModelFormatTests
{
    private static readonly Gen<string> Text = Gen.OneOf(Gen.String, Gen.Char.Array[0, 5].Select(units => new string(units)));

    private static readonly Gen<SourceSpan> Span = Gen.Select(Gen.Int, Gen.Int, (start, length) => new SourceSpan(start, length));

    private static readonly Gen<Hole> Hole =
        Gen.Select(Gen.Enum<HoleKind>(), Text, Text.Null(), (kind, source, type) => new Hole(kind, source, type));

    private static readonly Gen<MappedText> Value = Gen.OneOf(
        Gen.Select(Text, Gen.Int[0, 9999], MappedText.Verbatim),
        Gen.Select(Text, Span, MappedText.At),
        Gen.Select(Text, Gen.Int[0, 99], Hole, Text, Span, (before, start, hole, after, span) => new MappedTextBuilder()
            .Append(before, start).Append(hole, span).Append(after, span).Build(start)));

    private static readonly Gen<NameAttribute> Attribute = Gen.Select(
        Gen.OneOf(Gen.Const("2.5.4.6"), Gen.Const("2.5.4.3"), Gen.Const("1.2.3.4.5")), Value, Value.Null(), Gen.Int[0, 30].Nullable(),
        (oid, value, key, tag) => new NameAttribute(AttributeType.FromOid(oid), value, key, tag));

    private static readonly Gen<DistinguishedName> Name = Gen.Select(
        Attribute.Array[1, 3].Select(attributes => new RelativeDistinguishedName(attributes)).Array[0, 4], Gen.Bool, Span,
        (rdns, isReversed, span) => new DistinguishedName(rdns, isReversed, span));

    private static readonly Gen<GeneralName> General =
        Gen.Select(Gen.Enum<GeneralNameKind>(), Value, (kind, value) => new GeneralName(kind, value));

    private static readonly Gen<LintTarget> Target = Gen.Select(
        Gen.Int[0, 4], Span, Name.Null(), General.Array[0, 3], Text.Null(), Gen.Bool, (kind, place, name, names, text, flag) => (LintTarget)(kind switch
        {
            0 => new ConfigTarget(place) { Subject = name, AlternativeNames = names, Entry = text, Format = text, Purpose = Purpose.SelfSigned, IsSubjectComplete = flag, AreAlternativeNamesComplete = !flag },
            1 => new ConfigTarget(place) { Subject = name, SubjectText = names.FirstOrDefault()?.Value, Usage = Usage.Signing, Entry = text },
            2 => new RequestTarget(place) { Subject = name, AlternativeNames = names, ExtendedKeyUsages = text is null ? null : [text], IsAlternativeNameCritical = flag, PublicKeyDigest = text },
            3 => new CertificateTarget(place) { Issuer = name, IsSelfIssued = flag, IsAuthority = !flag, Policies = text is null ? [] : [text, ""], NotBefore = flag ? DateTimeOffset.UnixEpoch.AddSeconds(place.Start) : null, PublicKeyDigest = text },
            _ => new KeyTarget(place) { Label = text ?? "", IsEncrypted = flag, PublicKeyDigest = text },
        }));

    private static readonly Gen<DocumentModel> Model = Gen.Select(
        Gen.Int[1, 500].Array[0, 9], Target.Array[0, 5],
        Gen.Select(Text, Span, Text, Text.Null(), (id, place, message, value) => new Problem(id, place, message, value) { Entry = value, AtMost = value is null ? null : Level.Suggestion }).Array[0, 3],
        Text.Array[0, 3],
        (lengths, targets, problems, references) =>
            new DocumentModel(new LineMap([0, .. lengths.Select((_, i) => lengths[..(i + 1)].Sum())]), targets, problems, references)
            {
                NotChecked = [.. references.Select(text => new NotChecked(new SourceSpan(text.Length, 2), text))],
                PresentedFiles = [.. references.Select(text => new PresentedFile(text, new SourceSpan(1, text.Length)))],
                KeystoreCommands = [.. references.Select(text => new KeystoreCommand(new SourceSpan(text.Length, 1), KeystoreAction.Delete)
                {
                    Keystore = text, KeystoreName = text + "n", Alias = text + "a", RequestFile = text + "f", Says = targets.OfType<ConfigTarget>().FirstOrDefault(),
                })],
                WantsPassword = lengths.Length % 2 == 1,
                Suppressions = [.. problems.Select(problem => new SuppressionComment(
                    problem.RuleId, problem.Place, problem.AtMost is null ? null : problem.Place, problem.Message))],
            });

    [Fact]
    public void A_model_comes_back_as_it_was() =>
        Model.Sample(model => Assert.Equal(Describe(model), Describe(RoundTrip(model))));

    [Fact]
    public void A_model_cut_short_is_none() => Model.Sample(model =>
    {
        var writer = new ByteWriter();
        DocumentFormat.Write(writer, model);
        var bytes = writer.ToArray();
        for (var length = 1; length < bytes.Length; length++)
            Assert.Null(RunRecord.TryParseModel(bytes[..length]));
    }, iter: 50);

    public static TheoryData<Type> TargetTypes => new(
        // No file holds a name that C# builds.
        typeof(LintTarget).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(LintTarget)) && !type.IsAbstract && type != typeof(CodeTarget)));

    /// <summary>Whoever adds a kind of target, or a property to one, is told here that the cache must keep it.</summary>
    [Theory]
    [MemberData(nameof(TargetTypes), DisableDiscoveryEnumeration = true)]
    public void Every_property_of_every_kind_of_target_is_kept(Type type)
    {
        var target = (LintTarget)Sample.Of(type);

        var kept = RoundTrip(DocumentModel.Empty with { Targets = [target] }).Targets[0];

        Assert.Equal(Describe(target), Describe(kept));
    }

    private static DocumentModel RoundTrip(DocumentModel model)
    {
        var writer = new ByteWriter();
        DocumentFormat.Write(writer, model);
        var reader = new ByteReader(writer.ToArray());
        var read = DocumentFormat.Read(reader);
        Assert.True(reader.IsAtEnd);
        return read;
    }

    /// <summary>All public properties, all the way down.</summary>
    private static string Describe(object? value)
    {
        var text = new StringBuilder();
        Describe(value, text);
        return text.ToString();
    }

    private static void Describe(object? value, StringBuilder text)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                return;
            case string or bool or int or long or Enum or DateTimeOffset or TimeSpan:
                text.Append(CultureInfo.InvariantCulture, $"<{value}>");
                return;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                    Describe(item, text);
                text.Append(']');
                return;
        }

        text.Append(value.GetType().Name).Append('{');
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0
                // What others of the set have to do with a target is found anew in each run.
                && property.Name is not (nameof(MappedText.Span) or "EncodedRdns" or "Attributes" or "EqualityContract" or nameof(CertificateTarget.Relations))))
        {
            text.Append(property.Name).Append('=');
            Describe(property.GetValue(value), text);
        }

        if (value is RelativeDistinguishedName rdn)
            Describe(rdn.Attributes, text);
        text.Append('}');
    }
}
