using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using CertLint.Docs;
using CertLint.Model;
using CertLint.Names;
using CertLint.Tests.Tools;
using Org.BouncyCastle.Asn1.X509;

namespace CertLint.Engine.Tests.Docs;

/// <summary>The page on dialects says what the parsers do, CertLint's and the real ones.</summary>
public sealed class DialectPageTests
{
    private const string Columns = " | .NET | Windows | BouncyCastle | Portable 1.9 | openssl | keytool | RFC 4514 |";

    private const string Rejected = "rejected";

    private static readonly NameDialect[] Dialects =
    [
        NameDialect.DotNet, NameDialect.CertStrToName, NameDialect.BouncyCastle, NameDialect.PortableBouncyCastle, NameDialect.OpenSslSubject,
        NameDialect.Keytool, NameDialect.Rfc4514,
    ];

    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "dialects.md"));

    public static TheoryData<string, string, NameDialect> Texts => CellsBelow("text");

    public static TheoryData<string, string, NameDialect> Lengths => CellsBelow("value");

    public static TheoryData<string, string, NameDialect> Orders => CellsBelow("written first");

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_cell_is_what_CertLint_reads(string text, string cell, NameDialect dialect) => Assert.Equal(cell, Read(dialect, text.Trim('`')));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_cell_is_what_the_library_or_tool_reads(string text, string cell, NameDialect dialect)
    {
        Func<string, byte[]>? encode = dialect switch
        {
            NameDialect.DotNet => name => new X500DistinguishedName(name).RawData,
            NameDialect.BouncyCastle => name => new X509Name(name).GetDerEncoded(),
            NameDialect.Keytool => name => JavaNames.Required.Ask(JavaNames.Keytool, name) is { IsAccepted: true } answer
                ? answer.Encoding!
                : throw new FormatException(),
            _ => null,
        };
        Assert.SkipWhen(dialect == NameDialect.DotNet && !OperatingSystem.IsLinux(), "The column is .NET on Linux.");
        if (encode is not null)
            Assert.Equal(cell, Encoded(encode, text.Trim('`')));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_length_is_checked_or_not(string value, string cell, NameDialect dialect)
    {
        var words = value.Split(' ');
        var text = words[0] + "=" + new string('A', int.Parse(words[2], CultureInfo.InvariantCulture));
        Assert.Equal(cell == Rejected, Read(dialect, text) == Rejected);
        Assert.Equal(cell == "taken", Parse(dialect, text).Name is not null);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void The_order_is_kept_or_turned_round(string heading, string cell, NameDialect dialect)
    {
        Assert.Equal("is encoded", heading);
        var text = dialect == NameDialect.OpenSslSubject ? "CN=host/C=US" : "CN=host,C=US";
        var name = Parse(dialect, text).Name!;
        var place = name.EncodedRdns.ToList().FindIndex(rdn => rdn[0].Type.Equals(AttributeType.CommonName));
        Assert.Equal(cell, place == 0 ? "first" : "last");
    }

    private static NameParse Parse(NameDialect dialect, string text) =>
        NameDialects.Parse(dialect, MappedText.Verbatim((dialect == NameDialect.OpenSslSubject ? "/" : "") + text, 0));

    private static string Read(NameDialect dialect, string text) => Parse(dialect, text) switch
    {
        { Error: not null } => Rejected,
        { Name: null } => "not known",
        { Name.Rdns.Count: 0, Remarks: [{ Kind: NameRemarkKind.KeyDropped }, ..] } => "dropped",
        { Name: { } name } => Show(name.EncodedRdns.Select(rdn => rdn.Attributes.Select(attribute => (attribute.Type.Oid, attribute.Value.Text)))),
    };

    private static string Encoded(Func<string, byte[]> encode, string text)
    {
        byte[] encoding;
        try
        {
            encoding = encode(text);
        }
        // Each library has an exception of its own.
        catch (Exception exception) when (exception is not NullReferenceException)
        {
            return Rejected;
        }

        return Show(EncodedAttribute.Decode(encoding).Select(rdn => rdn.Select(attribute => (attribute.Oid, attribute.Value))));
    }

    private static string Show(IEnumerable<IEnumerable<(string Oid, string Value)>> rdns) => string.Join(
        ", ", rdns.Select(rdn => string.Join(" + ", rdn.Select(attribute => $"`{AttributeType.FromOid(attribute.Oid).ShortName}={attribute.Value}`"))));

    /// <summary>All tables with this first column.</summary>
    private static TheoryData<string, string, NameDialect> CellsBelow(string first)
    {
        var cells = new TheoryData<string, string, NameDialect>();
        var header = "| " + first + Columns;
        for (var start = 0; Array.IndexOf(Lines, header, start) is var found && found >= 0; start = found + 1)
        {
            foreach (var row in MarkdownTable.Below(header, Lines[found..]))
            {
                Assert.Equal(Dialects.Length + 1, row.Length);
                for (var i = 0; i < Dialects.Length; i++)
                    cells.Add(row[0], row[i + 1], Dialects[i]);
            }
        }

        return cells;
    }
}
