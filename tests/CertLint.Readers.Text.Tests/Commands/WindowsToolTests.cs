using CertLint.Model;

namespace CertLint.Readers.Text.Tests.Commands;

/// <summary>What New-SelfSignedCertificate and makecert are asked for, as their documentation says.</summary>
public class WindowsToolTests
{
    private const string New = "New-SelfSignedCertificate ";

    [Theory]
    [InlineData("-Subject 'CN=mtls.contoso.com, O=Contoso'", "O=Contoso, CN=mtls.contoso.com")]
    [InlineData("-Subject mtls.contoso.com", "CN=mtls.contoso.com")]
    [InlineData("-subj 'CN=a'", "CN=a")]
    [InlineData("-Subject:CN=a", "CN=a")]
    [InlineData("-Subject: CN=a", "CN=a")]
    [InlineData("-Subject 'CN=a;O=Contoso, Ltd.'", "O=Contoso, Ltd., CN=a")]
    [InlineData("-DnsName mtls.contoso.com, app.contoso.com", "CN=mtls.contoso.com")]
    [InlineData("-DnsName \"$env:COMPUTERNAME\",localhost", "CN=«$env:COMPUTERNAME»")]
    [InlineData("-DnsName a.contoso.com -Subject CN=b.contoso.com", "CN=b.contoso.com")]
    [InlineData("-Subject \"CN=$NAME\"", "CN=«$NAME»")]
    [InlineData("-Subject $NAME -KeyLength 2048", "")]
    [InlineData("-DnsName a @more", "")]
    [InlineData("-CloneCert $cert -DnsName a", "")]
    [InlineData("-Verbose -Subject CN=a", "CN=a")]
    [InlineData("-TestRoot -Subject CN=a", "CN=a")]
    [InlineData("-ErrorAction Stop -Subject CN=a", "CN=a")]
    public void A_subject_is_given_or_the_first_name(string arguments, string expected) =>
        Assert.Equal(expected, Script.PowerShell(New + arguments).Subject);

    [Fact]
    public void Subject_and_names_have_their_places()
    {
        var script = Script.PowerShell(
            New + "-DnsName 'a.contoso.com', b.contoso.com -TextExtension '2.5.29.37={text}1.3.6.1.5.5.7.3.1,1.3.6.1.5.5.7.3.2', '2.5.29.17={critical}{text}DNS=c.contoso.com&IPAddress=10.0.0.1'");

        Assert.Equal(["Dns:a.contoso.com", "Dns:b.contoso.com", "Dns:c.contoso.com", "IPAddress:10.0.0.1"], script.Names);
        Assert.Equal(["a.contoso.com", "a.contoso.com", "b.contoso.com", "c.contoso.com", "10.0.0.1"], script.Places);
        Assert.True(script.Target.IsAlternativeNameCritical);
        Assert.True(script.Target.AreAlternativeNamesComplete);
        Assert.Equal(["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"], script.Target.ExtendedKeyUsages!);
        Assert.Equal("1.3.6.1.5.5.7.3.1,1.3.6.1.5.5.7.3.2", script.At(script.Target.ExtendedKeyUsagePlace!.Value));
    }

    [Theory]
    [InlineData("-Subject CN=a", Purpose.SelfSigned)]
    [InlineData("-Subject CN=a -Signer $root", Purpose.Request)]
    [InlineData("-Subject CN=a -KeyUsage CertSign, CRLSign", Purpose.Authority)]
    [InlineData("-Subject CN=a -TextExtension '2.5.29.19={critical}{text}ca=TRUE'", Purpose.Authority)]
    [InlineData("-Subject CN=a -TextExtension '2.5.29.19={text}CA=1&pathlength=0'", Purpose.Authority)]
    [InlineData("-Subject CN=a -TextExtension '2.5.29.19={text}CA=FALSE'", Purpose.SelfSigned)]
    public void A_signer_or_a_right_to_sign_tells_the_purpose(string arguments, Purpose expected) =>
        Assert.Equal(expected, Script.PowerShell(New + arguments).Target.Purpose);

    [Fact]
    public void Key_digest_and_duration_have_their_places()
    {
        var script = Script.PowerShell(New + "-Subject CN=a -KeyLength 1024 -HashAlgorithm SHA1 -KeyUsage DigitalSignature,KeyEncipherment -NotAfter (Get-Date).AddYears(10)");

        Assert.Equal(new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Rsa, 1024), script.Target.Key!.Place), script.Target.Key);
        Assert.Equal("1024", script.At(script.Target.Key.Place));
        Assert.Equal(("sha1", "SHA1"), (script.Target.Digest!.Value, script.At(script.Target.Digest.Place)));
        Assert.Equal(KeyUsages.DigitalSignature | KeyUsages.KeyEncipherment, script.Target.KeyUsage!.Value);
        Assert.Equal(3650, script.Target.Validity!.Value.TotalDays);
        Assert.Equal("(Get-Date).AddYears(10)", script.At(script.Target.Validity.Place));
    }

    [Theory]
    [InlineData("-KeyAlgorithm ECDSA_nistP256", "nistP256")]
    [InlineData("-KeyAlgorithm ECDSA_nistP256 -KeyLength 256", "nistP256")]
    public void A_curve_is_a_part_of_the_algorithm(string arguments, string curve) => Assert.Equal(
        new KeyParameters(KeyAlgorithm.EllipticCurve, null, curve), Script.PowerShell(New + "-Subject CN=a " + arguments).Target.Key!.Value);

    [Theory]
    [InlineData("(Get-Date).AddDays(90)", 90)]
    [InlineData("(get-date).AddMonths(24)", 720)]
    [InlineData("$(Get-Date).AddYears(1)", null)]
    [InlineData("$((Get-Date).AddYears(1))", 365)]
    [InlineData("([DateTime]::Now.AddYears(1))", 365)]
    [InlineData("((Get-Date).AddYears(1))", 365)]
    [InlineData("(Get-Date).AddYears($years)", null)]
    [InlineData("(Get-Date).AddYears(99999)", null)]
    [InlineData("(Get-Date '2020-01-01').AddYears(1)", null)]
    [InlineData("(Get-Date).AddYears(1).AddDays(1)", null)]
    [InlineData("$end", null)]
    [InlineData("'2030-01-01'", null)]
    public void A_duration_is_a_sum_from_now(string end, int? days) =>
        Assert.Equal(days, Script.PowerShell(New + "-Subject CN=a -NotAfter " + end).Target.Validity?.Value.TotalDays);

    [Theory]
    [InlineData("Export-PfxCertificate -Cert $c -FilePath a.pfx -Password $p", "ConvertTo-SecureString -String 'hunter2' -AsPlainText -Force", "hunter2")]
    [InlineData("Import-PfxCertificate -FilePath a.pfx -Password $p", "ConvertTo-SecureString hunter2 -AsPlainText -Force", "hunter2")]
    [InlineData("Import-PfxCertificate -FilePath a.pfx -Password $p", "ConvertTo-SecureString -Force -AsPlain -String:hunter2", "hunter2")]
    [InlineData("Import-PfxCertificate -FilePath a.pfx -Password $p", "ConvertTo-SecureString $env:PASSWORD -AsPlainText -Force", null)]
    [InlineData("Import-PfxCertificate -FilePath a.pfx -Password $p", "ConvertTo-SecureString -String $encrypted -Key $key", null)]
    [InlineData("Import-PfxCertificate -FilePath a.pfx -Password $p", "ConvertTo-SecureString -String 76492d1116743f04 -Key $key", null)]
    [InlineData("New-LocalUser -Name a -Password $p", "ConvertTo-SecureString hunter2 -AsPlainText -Force", null)]
    public void A_password_is_one_where_it_protects_a_certificate(string use, string command, string? expected)
    {
        var script = Script.PowerShell("$p = 1\n" + command + "\n" + use);

        Assert.Equal(expected is null ? [] : [$"CERT4007 '{expected}'"], script.Problems);
        Assert.All(script.Reading.Problems, problem => Assert.DoesNotContain("hunter2", problem.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-r -pe -n \"CN=a, O=Contoso\" -ss my", "O=Contoso, CN=a", Purpose.SelfSigned)]
    [InlineData("-n CN=a -iv root.pvk -ic root.cer", "CN=a", Purpose.Request)]
    [InlineData("-r -n CN=a -cy authority -sv root.pvk", "CN=a", Purpose.Authority)]
    [InlineData("/r /n CN=a", "CN=a", Purpose.SelfSigned)]
    public void Makecert_takes_a_name(string options, string subject, Purpose purpose)
    {
        var script = new Script("makecert.exe " + options + " a.cer");

        Assert.Equal((subject, purpose), (script.Subject, script.Target.Purpose));
    }

    [Fact]
    public void Makecert_takes_size_digest_duration_and_usages()
    {
        var script = new Script("makecert -r -n CN=a -len 1024 -a md5 -m 120 -eku 1.3.6.1.5.5.7.3.1,1.3.6.1.5.5.7.3.2 -sky exchange a.cer");

        Assert.Equal(new KeyParameters(KeyAlgorithm.Rsa, 1024), script.Target.Key!.Value);
        Assert.Equal(("md5", "md5"), (script.Target.Digest!.Value, script.At(script.Target.Digest.Place)));
        Assert.Equal(3650, script.Target.Validity!.Value.TotalDays);
        Assert.Equal(["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"], script.Target.ExtendedKeyUsages!);
    }

    // The documentation's default.
    [Fact]
    public void Makecert_takes_SHA1_unless_told_otherwise()
    {
        var script = new Script("makecert -r -n CN=a a.cer");

        Assert.Equal(("sha1", "makecert"), (script.Target.Digest!.Value, script.At(script.Target.Digest.Place)));
        Assert.Null(new Script("makecert -r -n CN=a -a $DIGEST a.cer").Target.Digest);
    }

    [Fact]
    public void A_subject_that_Windows_rejects_is_told() =>
        Assert.Equal(["CERT5001 'Mail'"], Script.PowerShell(New + "-Subject 'CN=a, Mail=b'").Problems);
}
