using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Names;
using CertLint.Tests.Tools;

namespace CertLint.Tests.Names.Dialects.Keytool;

/// <summary>keytool does with <c>-dname</c> what <c>X500Name</c> does; only for an empty name it makes no usable key store.</summary>
public class KeytoolCommandTests
{
    [Fact]
    public void Keytool_makes_a_certificate_for_just_the_names_that_X500Name_takes()
    {
        var java = JavaNames.Required;
        var names = KeytoolFacts.Syntax.Select(row => row.Data.Item1).Where((text, row) => text.Length > 0 && row % 2 == 0).ToArray();
        Assert.True(names.Length >= 50, names.Length + " names");
        foreach (var text in names)
        {
            var parsed = java.Ask(JavaNames.Keytool, text);
            var made = java.Ask(JavaNames.GenerateKeyPair, text);
            Assert.Equal((text, parsed.Message), (text, made.Message));
            Assert.Equal(parsed.Encoding, made.Encoding);
        }
    }

    [Fact]
    public void An_empty_name_is_one_to_X500Name_and_leaves_keytool_without_a_usable_key_store()
    {
        Assert.True(JavaNames.Required.Ask(JavaNames.Keytool, "").IsAccepted);
        Assert.False(JavaNames.Required.Ask(JavaNames.GenerateKeyPair, "").IsAccepted);
        var parse = KeytoolDialect.Parse(MappedText.Verbatim("", 0));
        Assert.Empty(parse.Name!.Rdns);
        Assert.Single(parse.Remarks);
    }

    [Theory]
    [InlineData("CN=a.example.com, O=Acme\\, Inc., C=USA")]
    [InlineData("CN=a+OU=b;O=\"c, d\"")]
    [InlineData("O=a\\+b\\\\,C=US")]
    [InlineData("CN=a, E=b@c")]
    public void The_command_itself_agrees(string text)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var store = Path.Combine(folder.FullName, "store.p12");
            var parse = KeytoolDialect.Parse(MappedText.Verbatim(text, 0));
            Assert.Equal(parse.Name is not null, Run("-genkeypair", "-alias", "a", "-keyalg", "EC", "-storetype", "PKCS12", "-storepass", "changeit", "-keystore", store, "-dname", text));
            if (parse.Name is null)
                return;
            using var certificate = X509CertificateLoader.LoadPkcs12FromFile(store, "changeit");
            Assert.Equal(KeytoolDifferentialTests.Show(new JavaNameAnswer(certificate.SubjectName.RawData)), KeytoolDifferentialTests.Show(parse));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>True where keytool ends with 0.</summary>
    private static bool Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("keytool", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.NotNull(errors.Result);
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            Assert.Skip("keytool is not installed.");
            return false;
        }
    }
}
