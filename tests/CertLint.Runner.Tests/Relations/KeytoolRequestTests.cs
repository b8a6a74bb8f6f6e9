using System.ComponentModel;
using System.Diagnostics;

namespace CertLint.Runner.Tests.Relations;

/// <summary>CERT3013 on requests that keytool makes, of whom one command makes the key pair and another the request.</summary>
public sealed class KeytoolRequestTests : IDisposable
{
    private const string Pair = "keytool -genkeypair -alias mtls -keystore k.p12 -dname \"CN=mtls.contoso.com, O=Contoso, C=US\" -keyalg EC -groupname secp256r1\n";
    private const string Request = "keytool -certreq -alias mtls -keystore k.p12 -file server.csr\n";

    private readonly RelationProject project = new();
    private readonly TestAuthority authority = TestAuthority.SelfSigned("mtls");

    public void Dispose()
    {
        project.Dispose();
        authority.Dispose();
    }

    /// <summary>The request says O=Fabrikam in place of O=Contoso.</summary>
    [Theory]
    [InlineData(Pair + Request)]
    [InlineData(Pair + "keytool -certreq -alias MTLS -keystore ./k.p12 -file ./server.csr")]
    [InlineData("keytool -genkeypair -dname 'CN=mtls.contoso.com, O=Contoso, C=US'\nkeytool -certreq -alias mykey -file server.csr")]
    [InlineData("KEYSTORE=k.p12\nkeytool -genkeypair -alias a -keystore $KEYSTORE -dname 'CN=mtls.contoso.com, O=Contoso, C=US'\nkeytool -certreq -alias a -keystore k.p12 -file server.csr")]
    [InlineData("keytool -genkeypair -dname 'CN=temporary'\nkeytool -certreq -dname 'CN=mtls.contoso.com, O=Contoso, C=US' -file server.csr")]
    [InlineData("keytool -certreq -keystore $1 -dname 'CN=mtls.contoso.com, O=Contoso, C=US' -file server.csr")]
    // To make room, other entries, another keystore, the CA's answer, the end.
    [InlineData("keytool -delete -alias mtls -keystore k.p12\n" + Pair + Request)]
    [InlineData(Pair + "keytool -importcert -alias root -keystore k.p12 -file root.pem\n" + Request)]
    [InlineData(Pair + "keytool -importkeystore -srckeystore a.p12 -destkeystore $DIR/b.p12\nkeytool -delete -alias other -keystore $KEYSTORE\n" + Request)]
    [InlineData(Pair + "openssl pkcs12 -export -in a.pem -out a.p12\n" + Request)]
    [InlineData(Pair + Request + "keytool -importcert -alias mtls -keystore k.p12 -file server.crt\n")]
    [InlineData(Pair + Request + "keytool -delete -alias mtls -keystore k.p12\n")]
    [InlineData(Pair + "keytool -list -keystore k.p12\nkeytool -exportcert -alias mtls -keystore k.p12 -file a.cer\n" + Request)]
    // Other files, before the key pair is made, and behind the request.
    [InlineData("rm -f k.p12\n" + Pair + Request)]
    [InlineData("rm -f *.p12 $OLD\n" + Pair + Request)]
    [InlineData("sudo rm k.p12; cp root.pem ca.pem\n" + Pair + "mkdir out; cp root.pem out/ && mv a.log b.log; echo $DATE > $LOG\n" + Request)]
    [InlineData(Pair + Request + "cp k.p12 /etc/certs/\nmv *.csr out\nrm -f k.p12\ncd out\n")]
    [InlineData("cd $HOME\n" + "keytool -genkeypair -dname 'CN=mtls.contoso.com, O=Contoso, C=US'\nkeytool -certreq -file server.csr")]
    [InlineData("cd ca\n" + "keytool -genkeypair -keystore /srv/k.p12 -dname 'CN=mtls.contoso.com, O=Contoso, C=US'\ncd ..\nkeytool -certreq -keystore /srv/k.p12 -file server.csr")]
    public void A_request_is_held_against_the_name_of_its_key_pair(string script)
    {
        Assert.Equal(
            ["server.csr:1 CERT3013 Warning The request says O 'Fabrikam', but 'make.sh' says O 'Contoso'; make the request again, or correct the config."],
            Told(script));
    }

    [Theory]
    // Another keystore, another entry, another file, or nobody knows which.
    [InlineData(Pair + "keytool -certreq -alias mtls -keystore other.p12 -file server.csr")]
    [InlineData(Pair + "keytool -certreq -alias other -keystore k.p12 -file server.csr")]
    [InlineData(Pair + "keytool -certreq -alias mtls -keystore k.p12 -file other.csr")]
    [InlineData(Pair + "keytool -certreq -alias mtls -keystore k.p12 -file $NAME.csr")]
    [InlineData(Pair + "keytool -certreq -alias mtls -keystore $KEYSTORE -file server.csr")]
    [InlineData(Pair + "keytool -certreq -alias $ALIAS -keystore k.p12 -file server.csr")]
    [InlineData(Pair + "keytool -certreq -alias mtls -keystore k.p12 -file server.csr $OPTIONS")]
    [InlineData(Pair + "keytool -certreq -conf options.txt -alias mtls -keystore k.p12 -file server.csr")]
    // The name is asked for, or has holes.
    [InlineData("keytool -genkeypair\nkeytool -certreq -file server.csr")]
    [InlineData("keytool -genkeypair -dname \"CN=mtls.contoso.com, O=$ORGANIZATION, C=US\"\nkeytool -certreq -file server.csr")]
    [InlineData("keytool -genkeypair -dname \"$DNAME\"\nkeytool -certreq -file server.csr")]
    [InlineData("keytool -genkeypair -dname 'CN=mtls.contoso.com, O=Contoso, C=US'\nkeytool -certreq -dname \"$DNAME\" -file server.csr")]
    // Several key pairs or requests, or an older key pair.
    [InlineData(Pair + Pair + Request)]
    [InlineData(Pair + Request + Request)]
    [InlineData(Request + Pair)]
    [InlineData(Pair + Request + "openssl req -new -key a.key -subj /O=Contoso -out server.csr")]
    // Whatever may put another key or certificate there.
    [InlineData(Pair + "keytool -importcert -alias mtls -keystore k.p12 -file server.crt\n" + Request)]
    [InlineData(Pair + "keytool -import -alias mtls -keystore $KEYSTORE -file server.crt\n" + Request)]
    [InlineData(Pair + "keytool -delete -alias mtls -keystore k.p12\n" + Request)]
    [InlineData(Pair + "keytool -selfcert -alias mtls -keystore k.p12 -dname CN=other\n" + Request)]
    [InlineData("keytool -changealias -alias old -destalias mtls -keystore k.p12\n" + Pair + Request)]
    [InlineData("keytool -importkeystore -srckeystore old.p12 -destkeystore k.p12\n" + Pair + Request)]
    [InlineData("keytool -importkeystore -srckeystore old.p12 -destkeystore $DIR/k.p12\n" + Pair + Request)]
    [InlineData("keytool -importkeystore -srckeystore old.p12 -destkeystore k.p12 -srcalias old -destalias MTLS\n" + Pair + Request)]
    [InlineData("openssl pkcs12 -export -in a.pem -inkey a.key -name mtls -out k.p12\n" + Pair + Request)]
    [InlineData("keytool $OPTIONS\n" + Pair + Request)]
    // In another folder the same path is another file's.
    [InlineData("cd ca\n" + Pair + "cd ../server\n" + Request)]
    [InlineData("(cd ca && " + Pair + ")\n" + Request)]
    [InlineData(Pair + "pushd server\n" + Request)]
    [InlineData("bash -c 'cd ca; keytool -genkeypair -alias mtls -keystore k.p12 -dname \"CN=mtls.contoso.com, O=Contoso, C=US\"'\n" + Request)]
    [InlineData(Pair + "command cd server\n" + Request)]
    // Another file in its place.
    [InlineData(Pair + "cp /mnt/hsm/k.p12 k.p12\n" + Request)]
    [InlineData(Pair + "sudo mv old/K.P12 .\n" + Request)]
    [InlineData(Pair + "rm k.p12\n" + Request)]
    [InlineData("keytool -genkeypair -keystore a.p12 -dname CN=a\n" + Pair + "mv a.p12 k.p12\n" + Request)]
    [InlineData(Pair + "install -m 600 $SOURCE .\n" + Request)]
    [InlineData(Pair + "cp /mnt/hsm/*.p12 .\n" + Request)]
    [InlineData(Pair + "ln -sf /mnt/hsm/a.p12 ./k.p12\n" + Request)]
    [InlineData(Pair + "base64 -d k.b64 > k.p12\n" + Request)]
    [InlineData("cp backup/k.p12 k.p12 || " + Pair + Request)]
    public void Nothing_is_told_where_something_is_not_certain(string script) => Assert.Empty(Told(script));

    [Theory]
    [InlineData("make.sh", "make.sh", true)]
    [InlineData("a/key.sh", "a/csr.sh", true)]
    [InlineData("a/key.sh", "b/csr.sh", false)]
    public void Commands_of_several_scripts_are_on_one_keystore_where_its_path_is_one(string pair, string request, bool isTold)
    {
        project.Add("a/server.csr", Fabrikam).Add(pair, "#!/bin/sh\n" + Pair);
        project.Add(request, pair == request ? "#!/bin/sh\n" + Pair + Request : "#!/bin/sh\n" + Request);

        Assert.Equal(
            isTold ? [pair == request ? "'../make.sh'" : "'csr.sh' with 'key.sh'"] : [],
            project.Told().Select(line => line.Split("but ")[1].Split(" says")[0]));
    }

    [Theory]
    [InlineData("scripts/make.sh", false)]
    [InlineData("certs/make.sh", true)]
    public void A_config_beside_the_request_is_nearer_than_a_script_of_another_folder(string script, bool isTold)
    {
        project.Add("certs/server.csr", Fabrikam).Add("certs/server.cnf", "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nC = US\nO = Fabrikam\nCN = mtls.contoso.com\n");
        project.Add(script, "#!/bin/sh\n" + Pair + Request);

        Assert.Equal(isTold ? 1 : 0, project.Told().Length);
    }

    [Theory]
    [InlineData("make.ps1", "")]
    [InlineData("make.ps1", "Set-Location server")]
    [InlineData("make.ps1", "Copy-Item 'C:\\hsm\\k.p12' -Destination .")]
    [InlineData("make.ps1", "Remove-Item k.*")]
    [InlineData("make.cmd", "")]
    [InlineData("make.cmd", "chdir /d ..\\server")]
    [InlineData("make.cmd", "cmd /c copy \\\\hsm\\keys\\k.p12 k.p12")]
    [InlineData("make.cmd", "del k.p12")]
    [InlineData("Dockerfile", "")]
    [InlineData("Dockerfile", "WORKDIR /server")]
    public void Folders_and_files_are_changed_elsewhere_too(string script, string between)
    {
        var lines = new[] { Pair.TrimEnd(), between, Request.TrimEnd() }.Where(line => line.Length > 0);
        project.Add("server.csr", Fabrikam).Add(script, script == "Dockerfile"
            ? "FROM eclipse-temurin:17\n" + string.Join("\n", lines.Select(line => line.StartsWith("keytool", StringComparison.Ordinal) ? "RUN " + line : line)) + "\n"
            : string.Join("\n", lines) + "\n");

        Assert.Equal(between.Length == 0 ? 1 : 0, project.Told().Length);
    }

    [Theory]
    [InlineData("keytool -importcert -alias mtls -keystore k.p12 -file server.crt")]
    [InlineData("keytool -delete -alias mtls -keystore k.p12")]
    [InlineData("keytool -importkeystore -srckeystore old.p12 -destkeystore k.p12")]
    [InlineData("keytool -genkeypair -alias mtls -keystore k.p12 -dname CN=other")]
    public void Of_several_scripts_nobody_knows_which_runs_first(string other)
    {
        project.Add("server.csr", Fabrikam).Add("key.sh", "#!/bin/sh\n" + Pair).Add("csr.sh", "#!/bin/sh\n" + Request);
        Assert.Single(project.Told());

        project.Add("other.sh", "#!/bin/sh\n" + other + "\n");
        Assert.Empty(project.Told());
    }

    [Fact]
    public void The_script_that_makes_key_pair_and_request_stands_by_itself_beside_one_that_installs_the_answer()
    {
        project.Add("server.csr", Fabrikam).Add("make.sh", "#!/bin/sh\n" + Pair + Request)
            .Add("install.sh", "#!/bin/sh\nkeytool -importcert -alias mtls -keystore k.p12 -file server.crt\n");

        Assert.Single(project.Told());
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("cp /mnt/hsm/k.p12 k.p12\n", 0)]
    [InlineData("cd ca\n", 0)]
    public void Of_two_scripts_each_may_work_on_another_file(string before, int told)
    {
        project.Add("server.csr", Fabrikam).Add("key.sh", "#!/bin/sh\n" + Pair).Add("csr.sh", "#!/bin/sh\n" + before + Request);

        Assert.Equal(told, project.Told().Length);
    }

    [Fact]
    public void Steps_of_a_workflow_are_one_script()
    {
        project.Add("server.csr", Fabrikam).Add(
            ".github/workflows/csr.yml", $"jobs:\n  csr:\n    steps:\n    - run: |\n        {Pair.TrimEnd()}\n    - run: |\n        {Request.TrimEnd()}\n");

        Assert.Single(project.Told(), line => line.StartsWith("server.csr:1 CERT3013 Warning The request says O 'Fabrikam', but '.github/workflows/csr.yml' says O 'Contoso'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_keystore_of_the_set_with_another_key_was_not_what_the_request_was_made_of()
    {
        using var other = TestAuthority.SelfSigned("other");
        project.Add("server.csr", Fabrikam).Add("make.sh", "#!/bin/sh\n" + (Pair + Request).Replace("k.p12", "k.jks", StringComparison.Ordinal))
            .Add("k.jks", TestKeystore.Of(("mtls", true, [authority])));
        Assert.Single(project.Told(), line => line.StartsWith("server.csr", StringComparison.Ordinal));

        project.Add("k.jks", TestKeystore.Of(("other", true, [authority]), ("mtls", true, [other])));
        Assert.DoesNotContain(project.Told(), line => line.StartsWith("server.csr", StringComparison.Ordinal));
    }

    [Fact]
    public void Key_pairs_of_another_kind_are_a_suggestion()
    {
        Assert.Equal(
            ["server.csr:1 CERT3013 Suggestion The request says a key of 256 bits (elliptic curve) and digest sha256, but 'make.sh' says a key of 2048 bits (RSA) and digest sha512; make the request again, or correct the config."],
            Told("keytool -genkeypair -keyalg RSA -keysize 2048 -sigalg SHA1withRSA\nkeytool -certreq -sigalg SHA512withRSA -file server.csr"));
    }

    [Fact]
    public void The_SAN_is_that_of_the_request_alone()
    {
        Assert.SkipUnless(HasKeytool(), "no keytool of Java 11 or later on this machine");
        Run("-genkeypair", "-alias", "mtls", "-keystore", "k.p12", "-storepass", "changeit", "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=mtls.contoso.com, O=Contoso\\, Ltd., C=US", "-ext", "san=dns:mtls.contoso.com");
        const string Written = "keytool -genkeypair -alias mtls -keystore k.p12 -keyalg RSA -keysize 2048 -dname 'CN=mtls.contoso.com, O=Contoso\\, Ltd., C=US' -ext san=dns:mtls.contoso.com\n";

        Assert.Empty(Made("", Written, ""));
        Assert.Empty(Made("-ext san=dns:mtls.contoso.com,ip:192.0.2.7 -ext ku:c=digitalSignature -sigalg SHA384withRSA", Written));
        Assert.Empty(Made("-dname CN=other -ext SAN:c=email:a@contoso.com,uri:https://contoso.com/", Written));
        // Of two, keytool takes the last.
        Assert.Empty(Made("-ext san=dns:a.contoso.com -ext san=dns:b.contoso.com", Written));
        Assert.Empty(Made("-ext 2.5.29.17=3005820378797a", Written));
        Assert.Equal(
            ["server.csr:1 CERT3013 Warning The request says 'b.contoso.com' in the SAN, but 'make.sh' says no 'b.contoso.com' in the SAN; make the request again, or correct the config."],
            Made("-ext san=dns:b.contoso.com", Written, ""));
        Assert.Equal(
            ["server.csr:1 CERT3013 Warning The request says no 'mtls.contoso.com' in the SAN, but 'make.sh' says 'mtls.contoso.com' in the SAN; make the request again, or correct the config."],
            Made("", Written, "-ext san=dns:mtls.contoso.com"));
        Assert.Equal(
            ["server.csr:1 CERT3013 Suggestion The request says digest sha512, but 'make.sh' says digest sha384; make the request again, or correct the config."],
            Made("-sigalg SHA512withRSA", Written, "-sigalg SHA384withRSA"));
        Assert.Equal(
            ["server.csr:1 CERT3013 Suggestion The request says a key of 2048 bits (RSA), but 'make.sh' says a key of 4096 bits (RSA); make the request again, or correct the config."],
            Made("", Written.Replace("2048", "4096", StringComparison.Ordinal), ""));
    }

    private string Fabrikam => authority.RequestPem("CN=mtls.contoso.com, O=Fabrikam, C=US");

    private string[] Told(string script)
    {
        project.Add("server.csr", Fabrikam).Add("make.sh", "#!/bin/sh\n" + script + "\n");
        return project.Told();
    }

    // What keytool makes with some options, beside a script with these or others.
    private string[] Made(string options, string pair, string? written = null)
    {
        Run(["-certreq", "-alias", "mtls", "-keystore", "k.p12", "-storepass", "changeit", "-file", "server.csr", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        project.Add("server.csr", File.ReadAllText(project["server.csr"]))
            .Add("make.sh", $"#!/bin/sh\n{pair}keytool -certreq -alias mtls -keystore k.p12 -file server.csr {written ?? options}\n");
        return project.Told();
    }

    private void Run(params string[] arguments) => Assert.True(Start(arguments), string.Join(" ", arguments));

    // Before Java 11 -certreq has no -dname.
    private bool HasKeytool()
    {
        try
        {
            return Start("-genkeypair", "-keystore", "probe.p12", "-storepass", "changeit", "-keyalg", "EC", "-dname", "CN=probe")
                && Start("-certreq", "-keystore", "probe.p12", "-storepass", "changeit", "-dname", "CN=probe", "-file", "probe.csr");
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private bool Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("keytool", arguments) { WorkingDirectory = Path.GetDirectoryName(project["k.p12"])!, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        _ = error.Result;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
