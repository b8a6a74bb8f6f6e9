using CertLint.Fuzzing;
using CertLint.Model;
using CertLint.Readers.Text.Commands;

namespace CertLint.Readers.Text.Tests.Commands;

/// <summary>Whatever words a script holds, reading ends, throws nothing, and all places lie within the script.</summary>
public class CommandFuzzTests
{
    private static readonly string[] Words =
    [
        "openssl", "req", "x509", "ca", "genrsa", "genpkey", "ecparam", "pkcs12", "-new", "-x509", "-req", "-subj", "-addext", "-newkey", "-pkeyopt", "-key", "-out", "-in",
        "-days", "-CA", "-extfile", "-extensions", "-passin", "-passout", "-sha1", "-utf8", "-config", "-signkey", "-set_subject", "-infiles", "-md", "keytool",
        "-genkeypair", "-certreq", "-gencert", "-importkeystore", "-dname", "-ext", "-alias", "-keyalg", "-keysize", "-sigalg", "-storetype", "-storepass", "-keystore",
        "-storepass:env", "-validity", "New-SelfSignedCertificate", "-Subject", "-DnsName", "-TextExtension", "-NotAfter", "-KeyUsage", "-KeyLength", "-Signer",
        "ConvertTo-SecureString", "-AsPlainText", "Export-PfxCertificate", "makecert", "-n", "-r", "-a", "-len", "-m", "-eku", "sudo", "docker", "winpty", "&", "env",
        "/C=US/S=Ca/CN=a", "//C=US\\CN=a\\", "CN=a, O=\"B", "C=US/CN=a", "/CN=", "/", "", "=", "-", "--", ":", ",", "pass:", "pass:x", "rsa:1024", "rsa:", "a.csr",
        "subjectAltName=DNS:a,IP:b", "subjectAltName=@x", "basicConstraints=CA:TRUE", "keyUsage=digitalSignature", "extendedKeyUsage=serverAuth", "san=dns:a,ip:1.2.3.4",
        "bc:c", "eku=sA", "ku=dig", "2.5.29.17={text}DNS=a&b", "2.5.29.37={text}1.2", "{text}", "365", "99999999999999", "1024", "RSA", "SHA1withRSA", "JKS", "v3_ca", "-Subject:",
        "-x:y", "@args", "\0", "\uD800", "ü", "\uFFFC", "[x]\n#", "$(", "\"", "'", "\\", "\n.include x\n",
    ];

    [Fact]
    public void Random_words_are_read_without_an_exception() => Fuzz.Seeds(1_000_000, Fuzz.DefaultCount, seed =>
    {
        var length = 0;
        try
        {
            var commands = Commands(new Random(seed), out length);
            Check(CommandReader.Read(commands), length);
        }
        catch (Exception exception)
        {
            Assert.Fail($"Seed {seed} fails, {length} characters; replay it with CERTLINT_FUZZ_SEED={seed}.\n{exception}");
        }
    });

    // A script that was made to hurt.
    [Theory]
    [InlineData("openssl req -new -subj ", "/CN=a", 200_000)]
    [InlineData("openssl req -new -subj /CN=", "a", 1_000_000)]
    [InlineData("openssl req -new -addext subjectAltName=", "DNS:a,", 100_000)]
    [InlineData("openssl req -new ", "-addext subjectAltName=DNS:a ", 20_000)]
    [InlineData("openssl ", "req ", 100_000)]
    [InlineData("keytool -genkeypair ", "-ext san=dns:a ", 20_000)]
    [InlineData("keytool -genkeypair -dname CN=a -ext san=", "dns:a,", 10_000)]
    [InlineData("sudo ", "openssl ", 100_000)]
    [InlineData("", "openssl req -new -subj /CN=a -out a.csr\n", 5_000)]
    [InlineData("", "openssl x509 -req -in a.csr -CA c -extfile d\nopenssl req -new -subj /CN=a -out a.csr\n", 3_000)]
    [InlineData("", "keytool -genkeypair -alias a -dname CN=a\nkeytool -certreq -alias a\n", 3_000)]
    [InlineData("makecert -n CN=a ", "-eku 1.2 ", 20_000)]
    [InlineData("openssl req -subj ", "$a", 100_000)]
    public void A_long_script_is_read_in_work_that_grows_with_its_length(string start, string repeated, int count) => Growth.IsLinear(count, times =>
    {
        var script = new Script(start + string.Concat(Enumerable.Repeat(repeated, times)));

        Check(script.Reading, script.Text.Length);
    });

    private static List<ShellCommand> Commands(Random random, out int length)
    {
        var at = 0;
        var commands = new List<ShellCommand>();
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var words = new List<ShellWord>();
            for (var j = random.Next(1, 12); j > 0; j--)
                words.Add(Word(random, ref at));
            commands.Add(new ShellCommand(words, words[0].Place.Union(words[^1].Place)));
        }

        length = at;
        return commands;
    }

    private static ShellWord Word(Random random, ref int at)
    {
        var start = at;
        var text = new MappedTextBuilder();
        var elements = new List<MappedText>();
        for (var i = random.Next(8) == 0 ? random.Next(4) : 1; i > 0; i--)
        {
            var part = new MappedTextBuilder();
            if (random.Next(12) == 0)
                part.Append(new Hole(HoleKind.Variable, "$a"), new SourceSpan(at, 2));
            else if (random.Next(20) == 0)
                part.Append(Words[random.Next(Words.Length)], new SourceSpan(at, 2));
            else
                part.Append(Words[random.Next(Words.Length)], at);
            at += Math.Max(2, part.Length);
            elements.Add(part.Build(start));
            text.Append(elements[^1]);
        }

        var word = new ShellWord(text.Build(start), SourceSpan.FromBounds(start, at), random.Next(2) == 0);
        at++;
        return elements.Count > 1 && random.Next(2) == 0 ? word with { Elements = elements } : word;
    }

    private static void Check(CommandReading reading, int length)
    {
        foreach (var target in reading.Targets)
        {
            Within(target.Place, length);
            if (target is not NamedTarget named)
                continue;
            foreach (var attribute in named.Subject?.Attributes ?? [])
            {
                Within(attribute.Value.Span, length);
                Within(attribute.Key?.Span ?? default, length);
            }

            foreach (var name in named.AlternativeNames)
                Within(name.Value.Span, length);
            SourceSpan?[] places = [named.Key?.Place, named.Digest?.Place, named.Validity?.Place, named.KeyUsage?.Place, named.ExtendedKeyUsagePlace, named.SubjectText?.Span];
            foreach (var place in places)
                Within(place ?? default, length);
        }

        foreach (var problem in reading.Problems)
            Within(problem.Place, length);
        foreach (var part in reading.NotChecked)
            Within(part.Place, length);
    }

    private static void Within(SourceSpan place, int length) =>
        Assert.True(place.Start >= 0 && place.Length >= 0 && place.End <= length, place.ToString());
}
