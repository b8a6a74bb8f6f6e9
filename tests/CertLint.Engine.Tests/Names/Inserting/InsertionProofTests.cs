extern alias Portable;

using CertLint.Model;
using CertLint.Names;
using CsCheck;
using Org.BouncyCastle.Asn1.X509;

namespace CertLint.Tests.Names.Inserting;

/// <summary>
/// The real libraries are the oracle: a value that is told really adds an attribute, always; and where nothing is told hardly ever
/// one of many generated values adds one. Hardly, because the search tries a list of values: to tell is proof, silence is none.
/// </summary>
public class InsertionProofTests
{
    private const long Templates = 500;

    private static readonly Replacement[] Choices =
    [
        new(",", ""), new(",", "\\,"), new(",", " "), new(";", ""), new("+", ""), new("=", ""), new("\"", ""), new("\"", "\"\""),
        new("\"", "\\\""), new("\\", "\\\\"), new("\\", ""), new("+", "\\+"), new("=", "\\="), new(";", "\\;"), new("\n", ""),
        new(", ", "\\, "), new("O=", ""), new("=", "-"), new(" ", "_"), new("#", "\\#"), new(",", "\\2C"), new("x", "xx"),
    ];

    private static readonly Gen<string> Value = Gen.OneOf(
        "{user}", "{user}.contoso.com", "srv-{user}", "\"{user}\"", "\"{user}, Inc.\"", "{user} {host}", "\"{user} ({host})\"", "Contoso",
        "{user}@contoso.com", "a\\{user}", "{host}-{user}-x", " {user} ", "US", "{user};x", "{user}+OU=z", "{user}/x", "\"\"{user}\"\"", "'{user}'");

    private static readonly Gen<string> Written = Gen.Select(
        // BouncyCastle takes a country of two characters only, which several holes together can hardly be.
        Gen.OneOf("CN", "O", "OU", "L", "ST", "DC", "2.5.4.3", "SERIALNUMBER"), Value, (key, value) => key + "=" + value)
        .Array[1, 3].Select(parts => string.Join(", ", parts));

    private static readonly Gen<Template> Any =
        Gen.Select(Written, Gen.OneOf(Choices).Array[0, 4], (written, chain) => new Template(written, chain));

    private static readonly Gen<string> Attack = Gen.OneOf(
        "x", "xx", ",", ", ", ";", "+", "\"", "\"\"", "\\", "\\\\", "=", "O=y", "O=\"y", " ", "\n", "/", "#", "\\\"", "\\,", "CN=z", "2C").Array[1, 8].Select(string.Concat);

    [Theory]
    [InlineData(DotNetNameFlags.Reversed)]
    [InlineData(DotNetNameFlags.UseSemicolons)]
    [InlineData(DotNetNameFlags.UseNewLines)]
    [InlineData(DotNetNameFlags.DoNotUseQuotes)]
    public void DotNet_takes_what_is_told_and_nothing_else(DotNetNameFlags flags)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "X500DistinguishedName's parser differs by operating system.");
        Check(text => DotNetDialect.Parse(text, flags), text => DotNetNames.Read(text, flags)?.Count);
    }

    [Fact]
    public void BouncyCastle_takes_what_is_told_and_nothing_else() =>
        Check(text => BouncyCastleDialect.Parse(text), CountByBouncyCastle);

    [Fact]
    public void Portable_BouncyCastle_takes_what_is_told_and_nothing_else() =>
        Check(text => BouncyCastleDialect.Parse(text, version: BouncyCastleVersion.Portable19), CountByPortable);

    private static void Check(Func<MappedText, NameParse> parse, Func<string, int?> count)
    {
        int told = 0, silent = 0, missed = 0;
        Gen.Select(Any, Attack.Array[12]).Sample(
            (template, attacks) =>
            {
                var text = template.Text;
                var reading = parse(text);
                var insertions = UnescapedValues.Find(text, reading, parse);
                if (reading.Name is not { } name)
                {
                    Assert.Empty(insertions);
                    return;
                }

                var attributes = name.Attributes.Count();
                for (var i = 0; i < text.Holes.Count; i++)
                {
                    var hole = text.Holes[i].Value;
                    if (insertions.FirstOrDefault(insertion => ReferenceEquals(insertion.Hole, hole)) is { } insertion)
                    {
                        Interlocked.Increment(ref told);
                        Assert.True(count(template.Fill(i, insertion.Payload, "x")) > attributes, $"{insertion.Payload} in {template.Written}");
                    }
                    else if (!(i > 0 && text.Holes[i].Key == text.Length - 1 && text.Holes[i - 1].Key == text.Length - 2))
                    {
                        Interlocked.Increment(ref silent);
                        if (attacks.Any(attack => count(template.Fill(i, attack, "xx")) > attributes))
                            Interlocked.Increment(ref missed);
                    }
                }
            },
            iter: Templates);
        Assert.True(told > Templates / 4 && silent > Templates / 40, $"{told} told, {silent} silent");
        Assert.True(missed <= silent / 50, $"{missed} missed of {silent} silent");
    }

    private static int? CountByBouncyCastle(string text)
    {
        try
        {
            return new X509Name(text).GetOidList().Count;
        }
        // BouncyCastle throws whatever comes: ArgumentException, FormatException, IndexOutOfRangeException, Exception.
        catch (Exception)
        {
            return null;
        }
    }

    private static int? CountByPortable(string text)
    {
        try
        {
            return new Portable::Org.BouncyCastle.Asn1.X509.X509Name(text).GetOidList().Count;
        }
        catch (Exception)
        {
            return null;
        }
    }
}
