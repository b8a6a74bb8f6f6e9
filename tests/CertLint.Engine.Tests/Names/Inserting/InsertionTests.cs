using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Inserting;

public class InsertionTests
{
    [Theory]
    [InlineData(NameDialect.DotNet, "CN={user}, O=Contoso", "{user}")]
    [InlineData(NameDialect.DotNet, "CN={user}", "{user}")]
    [InlineData(NameDialect.DotNet, "CN=\"{user}\", O={name}", "{user} {name}")]
    [InlineData(NameDialect.DotNet, "C={country}", "{country}")]
    [InlineData(NameDialect.DotNet, "CN=host-{number}, O={name}", "{name}")]
    [InlineData(NameDialect.DotNet, "CN=DOMAIN\\{user}", "{user}")]
    [InlineData(NameDialect.BouncyCastle, "CN={user},C={country}", "{user} {country}")]
    [InlineData(NameDialect.BouncyCastle, "C=US,O=\"{name}\"", "{name}")]
    [InlineData(NameDialect.PortableBouncyCastle, "CN={user},C={country}", "{user} {country}")]
    [InlineData(NameDialect.OpenSslSubject, "/O=Contoso/CN={user}", "{user}")]
    [InlineData(NameDialect.OpenSslSubject, "/C={country}/CN={user}.contoso.com", "{country} {user}")]
    [InlineData(NameDialect.Keytool, "CN={user}, O=Contoso", "{user}")]
    [InlineData(NameDialect.Keytool, "CN=\"{user}\", O=Contoso", "{user}")]
    [InlineData(NameDialect.CertStrToName, "CN={user}, O=\"{name}\"", "{user} {name}")]
    [InlineData(NameDialect.Rfc4514, "CN={user},O=Contoso", "{user}")]
    public void A_value_within_an_attribute_can_add_others(NameDialect dialect, string written, string holes) =>
        Assert.Equal(holes, Told(dialect, new Template(written, [])));

    [Theory]
    [InlineData("{subject}")] // the whole text
    [InlineData("{rdn}, O=Contoso")]
    [InlineData("{key}={value}")]
    [InlineData("CN={number}, O=Contoso")]
    [InlineData("CN={host}{rest}", "{host}")] // the last may be meant to hold attributes
    [InlineData("Country=US, CN={user}")] // rejected, whatever the value is
    [InlineData("CN=mtls.contoso.com")]
    [InlineData("")]
    public void Where_no_value_stands_or_nothing_can_be_added_nothing_is_told(string written, string told = "") =>
        Assert.Equal(told, Told(NameDialect.DotNet, new Template(written, [])));

    [Theory]
    [InlineData(NameDialect.DotNet, "CN=\"{user}\"", "\"", "\"\"", false)]
    [InlineData(NameDialect.DotNet, "CN=\"{user}\"", "\"", "", false)]
    [InlineData(NameDialect.DotNet, "CN=\"{user}\"", "\"", "\\\"", true)]
    [InlineData(NameDialect.DotNet, "CN=\"{user}\"", ",", "", true)]
    [InlineData(NameDialect.DotNet, "CN={user}", "\"", "\"\"", true)] // no quotes around it
    [InlineData(NameDialect.DotNet, "CN={user}", ",", "\\,", true)] // the backslash escapes nothing
    [InlineData(NameDialect.DotNet, "CN={user}", ",", "", true)] // a semicolon separates too
    [InlineData(NameDialect.DotNet, "CN={user}", "=", "", false)]
    [InlineData(NameDialect.BouncyCastle, "CN={user}", "=", "", false)]
    [InlineData(NameDialect.BouncyCastle, "CN={user}", ",", "\\,", true)] // a plus sign joins
    [InlineData(NameDialect.BouncyCastle, "CN=\"{user}\"", "\"", "\"\"", false)]
    [InlineData(NameDialect.OpenSslSubject, "/CN={user}", "/", "\\/", true)] // a plus sign joins
    [InlineData(NameDialect.OpenSslSubject, "/CN={user}", "=", "", false)]
    public void What_the_code_replaces_is_taken_into_account(NameDialect dialect, string written, string old, string replaced, bool isTold) =>
        Assert.Equal(isTold ? "{user}" : "", Told(dialect, new Template(written, [new(old, replaced)])));

    [Fact]
    public void A_whole_chain_of_escapes_makes_a_value_safe_and_one_in_the_wrong_order_does_not()
    {
        Replacement[] right = [new("\\", "\\\\"), new(",", "\\,"), new("+", "\\+"), new("\"", "\\\"")];

        Assert.Equal("", Told(NameDialect.BouncyCastle, new Template("CN={user}", right)));
        Assert.Equal("{user}", Told(NameDialect.BouncyCastle, new Template("CN={user}", [.. right.Skip(1)])));
        Assert.Equal("{user}", Told(NameDialect.BouncyCastle, new Template("CN={user}", [.. right.Reverse()])));
        Assert.Equal("{user}", Told(NameDialect.DotNet, new Template("CN={user}", right)));
    }

    [Fact]
    public void Each_hole_of_one_local_is_told_by_itself()
    {
        var place = new SourceSpan(40, 4);
        Hole first = new(HoleKind.Expression, "{user}"), second = new(HoleKind.Expression, "{number}") { IsHarmless = true };
        var text = new MappedTextBuilder().Append("CN=", place).Append(first, place).Append(", O=", place).Append(second, place).Build();

        var insertion = Assert.Single(UnescapedValues.Find(text, DotNetDialect.Parse(text), DotNetDialect.Parse));

        Assert.Equal((first, place, "CN"), (insertion.Hole, insertion.Place, insertion.Attribute.Type.ShortName));
    }

    [Fact]
    public void Replacements_that_throw_or_grow_without_end_prove_nothing()
    {
        Assert.Equal("", Told(NameDialect.DotNet, new Template("CN={user}", [new("", "x")])));
        Assert.Equal("", Told(NameDialect.DotNet, new Template("CN={user}", [.. Enumerable.Repeat(new Replacement("y", "yy"), 100)])));
        Assert.Equal("{user}", Told(NameDialect.DotNet, new Template("CN={user}", [.. Enumerable.Repeat(new Replacement("Q", "QQ"), 1000)])));
    }

    [Fact]
    public void A_text_full_of_holes_is_read_in_bounded_time()
    {
        var read = 0;
        var text = new Template(string.Concat(Enumerable.Repeat("CN=\"{user}\",", 60)) + "O=x", [new("=", "")]).Text;

        Assert.Empty(UnescapedValues.Find(text, DotNetDialect.Parse(text), part =>
        {
            read++;
            return DotNetDialect.Parse(part);
        }));
        // Of so many holes each payload is tried in the first 16 alone.
        Assert.InRange(read, 1, 16 * Payloads.All.Count);
    }

    private static string Told(NameDialect dialect, Template template)
    {
        var text = template.Text;
        return string.Join(
            " ",
            UnescapedValues.Find(text, NameDialects.Parse(dialect, text), part => NameDialects.Parse(dialect, part)).Select(insertion =>
            {
                Assert.Equal(insertion.Hole.Source, template.Written.Substring(insertion.Place.Start, insertion.Place.Length));
                return insertion.Hole.Source;
            }));
    }
}
