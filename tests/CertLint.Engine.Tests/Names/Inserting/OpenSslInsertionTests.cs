using CertLint.Model;
using CertLint.Names;
using CertLint.Tests.Tools;

namespace CertLint.Tests.Names.Inserting;

/// <summary>The openssl command itself is the oracle.</summary>
public class OpenSslInsertionTests
{
    private static readonly Template[] Templates =
    [
        new("/O=Contoso/CN={user}", []),
        new("/CN={user}.contoso.com/O=Contoso", []),
        new("/C={user}/CN=x", []),
        new("/CN={user}", [new("/", "\\/")]),
        new("/CN={user}", [new("/", "\\/"), new("+", "\\+")]),
        new("/CN={user}", [new("\\", "\\\\"), new("/", "\\/"), new("+", "\\+")]),
        new("/CN={user}/O=y", [new("=", "")]),
        new("/CN={user}", [new("/", "")]),
        new("/CN={user}", [new("/", ""), new("+", "")]),
    ];

    [Fact]
    public void Openssl_takes_what_is_told_and_nothing_else()
    {
        using var openssl = new OpenSslBatch();
        string[] attacks =
            ["x/O=y", "x+O=y", "x\\/O=y", "x\\+O=y", "x\\\\/O=y", "x\\\\+O=y", "x,O=y", "x\"/O=\"y", "xx/L=z/O=y", "xx+L=z", "\\/O=y+L=z", "x\\"];
        var told = 0;
        foreach (var template in Templates)
        {
            var text = template.Text;
            var parse = Parse(text);
            var payload = UnescapedValues.Find(text, parse, Parse) is [var insertion] ? insertion.Payload : null;
            told += payload is null ? 0 : 1;
            var answers = openssl.Subjects(
                [.. attacks.Prepend(payload ?? "xx").Prepend("xx").Select(value => (template.Fill(0, value, ""), true))]).Select(Count).ToArray();

            Assert.NotEqual(0, answers[0]);
            if (payload is not null)
                Assert.True(answers[1] > answers[0], $"{payload} in {template}");
            else
                Assert.All(answers, count => Assert.True(count <= answers[0], template.ToString()));
        }

        Assert.Equal(6, told);
    }

    private static NameParse Parse(MappedText text) => OpenSslSubjectDialect.Parse(text, new OpenSslSubjectOptions(IsUtf8: true));

    private static int Count(OpenSslAnswer answer) => answer.Rdns.Sum(rdn => rdn.Count);
}
