using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Names;
using CertLint.Tests.Tools;
using CsCheck;

namespace CertLint.Tests.Names.Dialects.Rfc4514;

/// <summary>
/// Java's <c>LdapName</c> is the oracle for names that are valid by RFC 4514's grammar. Differences, none of which such a
/// name shows: Java takes any key and leaves its meaning open, go-ldap trims spaces that the grammar does not allow and Java
/// trims line breaks and a last space written as <c>\20</c> too, Java takes quotes (RFC 2253) where go-ldap rejects them. Of a value in hexadecimal Java hands over
/// the octets and go-ldap the contents.
/// </summary>
public class Rfc4514DifferentialTests
{
    private const long Names = 4_000;

    [Fact]
    public void A_valid_name_is_split_as_by_LdapName()
    {
        var java = JavaNames.Required;
        var attributes = 0;
        Rfc4514Texts.Strict.Sample(
            text =>
            {
                var answer = java.Ask(JavaNames.Ldap, text);
                Assert.True(answer.IsAccepted, answer.Message);
                var name = Rfc4514Dialect.Parse(MappedText.Verbatim(text, 0)).Name;
                Assert.NotNull(name);
                Assert.Equal(answer.Rdns!.Select(Show), name.Rdns.Select(Show));
                Interlocked.Add(ref attributes, name.Attributes.Count());
            },
            iter: Names,
            threads: 1);
        Assert.True(attributes > 2 * Names, $"{attributes} attributes");
    }

    /// <summary>Java orders the attributes of an RDN, compares keys without case, and keeps equal ones once.</summary>
    private static string Show(IReadOnlyList<JavaAttribute> rdn) => Join(rdn.Select(attribute => (attribute.Type, ValueOf(attribute))));

    private static string Show(RelativeDistinguishedName rdn) => Join(rdn.Attributes.Select(attribute => (attribute.Key!.Text, attribute.Value.Text)));

    private static string Join(IEnumerable<(string Key, string Value)> rdn) =>
        string.Join("\u0001", rdn.Select(attribute => attribute.Key.ToUpperInvariant() + "=" + attribute.Value).Distinct().Order(StringComparer.Ordinal));

    private static string ValueOf(JavaAttribute attribute)
    {
        if (attribute.Text is { } text)
            return text;
        var tag = (UniversalTagNumber)(attribute.Octets![0] & 0x1F);
        return tag == UniversalTagNumber.OctetString
            ? System.Text.Encoding.ASCII.GetString(AsnDecoder.ReadOctetString(attribute.Octets, AsnEncodingRules.BER, out _))
            : AsnDecoder.ReadCharacterString(attribute.Octets, AsnEncodingRules.BER, tag, out _);
    }
}
