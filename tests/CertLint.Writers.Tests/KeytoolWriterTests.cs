using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Writers.Tests.Support;
using CsCheck;

namespace CertLint.Writers.Tests;

/// <summary>keytool makes the planned keystore and request of the script that is written for it.</summary>
public sealed class KeytoolWriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<int> Indexes { get; } = new(Enumerable.Range(0, Plans.Nasty.Count));

    // Each takes two virtual machines; what the printer writes is held against Java's own parser elsewhere.
    public static TheoryData<int> Few { get; } = new(0, 1, 2, 4);

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Few))]
    public void A_script_makes_the_planned_request(int index)
    {
        Tool.Need("keytool", "sh");
        var plan = Plans.Nasty[index];

        Run(Written.Of("keytool", plan));

        Csr.AssertIs(plan, File.ReadAllText(folder["mtls.contoso.com.csr"]));
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void The_format_adds_no_finding(int index)
    {
        var plan = Plans.Nasty[index];

        Assert.Empty(Written.AddedFindings(folder[Written.Save(folder, "keytool", plan)], plan));
    }

    [Fact]
    public void Any_text_becomes_the_planned_name()
    {
        Tool.Need("keytool", "sh");
        Plans.Generated.Sample(
            plan =>
            {
                File.Delete(folder["mtls.contoso.com.jceks"]);
                Run(Written.Of("keytool", plan));
                Csr.AssertIs(plan, File.ReadAllText(folder["mtls.contoso.com.csr"]));
            },
            iter: 2, threads: 1, print: Plans.Show);
    }

    [Fact]
    public void The_keystore_is_JCEKS_and_takes_the_answer_under_the_alias_as_the_steps_say()
    {
        Tool.Need("keytool", "sh", "openssl");
        var plan = Plans.Plain with { CommonName = "*.contoso.com", Usage = Usage.Server };
        var written = Written.Of("keytool", plan);
        Run(written);
        Csr.AssertIs(plan, File.ReadAllText(folder["wildcard.contoso.com.csr"]));
        Tool.Run(folder, "", "openssl", "req", "-x509", "-newkey", "rsa:2048", "-noenc", "-keyout", "ca.key", "-out", "root.pem", "-subj", "/CN=Contoso Root");
        Tool.Run(folder, "", "openssl", "x509", "-req", "-in", "wildcard.contoso.com.csr", "-CA", "root.pem", "-CAkey", "ca.key", "-out", "wildcard.contoso.com.pem");

        var imports = written.Steps.Where(step => step.Contains("-importcert", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, imports.Length);
        Tool.Run(folder, "secret\nyes\n", "sh", "-c", imports[0].Trim());
        Tool.Run(folder, "secret\nyes\n", "sh", "-c", imports[1].Trim());

        // The magic number of JCEKS (com.sun.crypto.provider.JceKeyStore).
        Assert.Equal([0xCE, 0xCE, 0xCE, 0xCE], File.ReadAllBytes(folder["wildcard.contoso.com.jceks"]).Take(4));
        var listed = Tool.Run(folder, "secret\n", "keytool", "-list", "-v", "-keystore", "wildcard.contoso.com.jceks", "-storetype", "JCEKS", "-alias", "wildcard");
        Assert.Contains("Certificate chain length: 2", listed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Zürich", true)]
    [InlineData("Zurich", false)]
    public void Letters_that_only_some_locales_have_are_told(string locality, bool isTold)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Java has UTF-8 in any locale.");
        Tool.Need("keytool", "sh");
        var plan = Plans.Plain with { Locality = locality };
        var written = Written.Of("keytool", plan);

        Assert.Equal(isTold, written.Steps.Any(step => step.Contains("'locale charmap' must say UTF-8", StringComparison.Ordinal)));
        Assert.Equal(isTold, written.Text.Contains("# keytool reads letters beyond ASCII by the locale", StringComparison.Ordinal));
        // As the step says.
        Run(written, "C");
        var pem = File.ReadAllText(folder["mtls.contoso.com.csr"]).Replace("NEW CERTIFICATE REQUEST", "CERTIFICATE REQUEST", StringComparison.Ordinal);
        var asked = CertificateRequest.LoadSigningRequestPem(pem, HashAlgorithmName.SHA256).SubjectName;
        Assert.Equal(isTold, !asked.Name.Contains("L=" + locality, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("it's my key", "@a b.jceks")]
    [InlineData("$HOME ä", "-store.jceks")]
    public void Aliases_and_files_are_words_of_the_shell(string alias, string keystore)
    {
        Tool.Need("keytool", "sh");
        Run(RequestWriter.For("keytool")!.Write(Plans.Plain, RequestNames.Of(Plans.Plain, ".sh") with { Alias = alias, Keystore = keystore }));

        Assert.True(File.Exists(folder[keystore]));
        Csr.AssertIs(Plans.Plain, File.ReadAllText(folder["mtls.contoso.com.csr"]));
    }

    // Each command by itself, because the first keytool would read the answers of the second from a pipe.
    private void Run(WrittenRequest written, string locale = "C.UTF-8")
    {
        var commands = written.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Where(part => part.StartsWith("keytool ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, commands.Length);
        Tool.Run(folder, "secret\nsecret\n\n", "env", "LC_ALL=" + locale, "sh", "-c", commands[0]);
        Tool.Run(folder, "secret\n", "env", "LC_ALL=" + locale, "sh", "-c", commands[1]);
    }
}
