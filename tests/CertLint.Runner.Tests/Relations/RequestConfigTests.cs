using System.Diagnostics;

namespace CertLint.Runner.Tests.Relations;

/// <summary>CERT3013 on real requests with the configs and commands that they were made with.</summary>
public sealed class RequestConfigTests : IDisposable
{
    private const string Config = """
        [req]
        prompt = no
        distinguished_name = dn
        req_extensions = ext
        default_bits = 2048
        default_md = sha256

        [dn]
        C = US
        O = Contoso
        CN = mtls.contoso.com

        [ext]
        subjectAltName = DNS:mtls.contoso.com, IP:192.0.2.7, email:ops@contoso.com, URI:https://contoso.com/a
        """;

    private readonly RelationProject project = new();
    private readonly TestAuthority authority = TestAuthority.SelfSigned("unused");

    public void Dispose()
    {
        project.Dispose();
        authority.Dispose();
    }

    [Theory]
    [InlineData("server.cnf", true)]
    [InlineData("server.conf", true)]
    [InlineData("other.cnf", false)]
    [InlineData("configs/server.cnf", false)]
    [InlineData("server.yaml", false)]
    public void A_config_of_the_same_name_beside_the_request_is_its_config(string name, bool isTold)
    {
        project.Add("server.csr", authority.RequestPem("C=US, O=Fabrikam, CN=mtls.contoso.com")).Add(name, Subject("C = US\nO = Contoso\nCN = mtls.contoso.com"));

        Assert.Equal(
            isTold ? [$"server.csr:1 CERT3013 Warning The request says O 'Fabrikam', but '{name}' says O 'Contoso'; make the request again, or correct the config."] : [],
            project.Told());
    }

    [Fact]
    public void A_request_that_follows_its_config_is_right()
    {
        project.Add("a.csr", authority.RequestPem("CN=mtls.contoso.com, O=Contoso, C=US")).Add("a.cnf", Subject("C = US\nO = Contoso\nCN = mtls.contoso.com"))
            // openssl asks, and a template fills in.
            .Add("b.csr", authority.RequestPem("CN=mtls.contoso.com")).Add("b.cnf", "[req]\ndistinguished_name = dn\n[dn]\nCN = Name\nCN_default = other.contoso.com\n")
            .Add("c.csr", authority.RequestPem("CN=mtls.contoso.com")).Add("c.cnf", Subject("CN = {{ host }}"))
            .Add("d.csr", authority.RequestPem("CN=mtls.contoso.com")).Add("d.cnf", Subject("CN = $ENV::HOST"))
            // Two requests, or two configs.
            .Add("e.csr", authority.RequestPem("CN=one") + authority.RequestPem("CN=two")).Add("e.cnf", Subject("CN = three"))
            .Add("f.csr", authority.RequestPem("CN=one")).Add("f.cnf", Subject("CN = three")).Add("f.conf", Subject("CN = four"));

        Assert.Empty(project.Told());
    }

    [Fact]
    public void A_config_for_cfssl_is_compared_too()
    {
        project.Add("server.csr", authority.RequestPem("CN=mtls.contoso.com, O=Contoso"))
            .Add("server.json", """{ "CN": "mtls.contoso.com", "hosts": ["mtls.contoso.com"], "key": { "algo": "ecdsa", "size": 256 }, "names": [{ "O": "Fabrikam" }] }""");

        Assert.Single(project.Told(), line => line.StartsWith("server.csr:1 CERT3013 Warning The request says O 'Contoso' and no 'mtls.contoso.com' in the SAN, but 'server.json' says O 'Fabrikam'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("openssl req -new -key my.key -subj '/O=Contoso/CN=mtls.contoso.com' -out server.csr", "'make.sh' says O 'Contoso'")]
    [InlineData("openssl req -new -key my.key -subj '/O=Contoso/CN=mtls.contoso.com' -out certs/server.csr", "")]
    [InlineData("openssl req -new -key my.key -subj '/O=Fabrikam/CN=mtls.contoso.com' -out server.csr", "")]
    [InlineData("openssl req -new -key my.key -subj \"/O=$ORG/CN=mtls.contoso.com\" -out server.csr", "")]
    [InlineData("openssl req -new -config made.cnf -key my.key -out server.csr", "'made.cnf' says O 'Contoso'")]
    [InlineData("openssl req -new -config made.cnf -key my.key -subj '/O=Fabrikam/CN=mtls.contoso.com' -out server.csr", "")]
    [InlineData("openssl req -new -config made.cnf -section other -key my.key -out server.csr", "")]
    [InlineData("openssl req -x509 -config made.cnf -key my.key -out server.csr", "")]
    public void A_script_says_which_config_made_the_request(string command, string told)
    {
        project.Add("server.csr", authority.RequestPem("O=Fabrikam, CN=mtls.contoso.com")).Add("made.cnf", Subject("O = Contoso\nCN = mtls.contoso.com"))
            .Add("make.sh", "#!/bin/sh\n" + command + "\n");

        Assert.Equal(
            told.Length == 0 ? [] : [$"server.csr:1 CERT3013 Warning The request says O 'Fabrikam', but {told}; make the request again, or correct the config."],
            project.Told());
    }

    [Theory]
    [InlineData("a/make.sh", "server.csr", "a/server.csr")]
    [InlineData("a/make.sh", "./server.csr", "a/server.csr")]
    [InlineData("make.sh", "b/server.csr", "b/server.csr")]
    [InlineData("c/make.sh", "../b/server.csr", "b/server.csr")]
    [InlineData("c/make.sh", "out/server.csr", "c/out/server.csr")]
    [InlineData("scripts/make.sh", "server.csr", null)]
    [InlineData("scripts/make.sh", "d/server.csr", null)]
    [InlineData("scripts/make.sh", "erver.csr", null)]
    public void Of_requests_of_one_name_a_script_means_the_one_beside_it_or_the_only_one_that_ends_so(string script, string written, string? expected)
    {
        foreach (var request in new[] { "a/server.csr", "b/server.csr", "c/out/server.csr" })
            project.Add(request, authority.RequestPem("O=Fabrikam, CN=mtls.contoso.com"));
        project.Add(script, $"#!/bin/sh\nopenssl req -new -key my.key -subj '/O=Contoso/CN=mtls.contoso.com' -out {written}\n");

        Assert.Equal(expected is null ? [] : [expected], project.Told().Select(told => told.Split(':')[0]));
    }

    [Fact]
    public async Task What_openssl_makes_of_a_config_says_what_the_config_says()
    {
        Assert.SkipUnless(await RunOpenSsl("version"), "no openssl on this machine");
        project.Add("server.cnf", Config);
        Assert.True(await RunOpenSsl(
            "req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", project["server.key"], "-config", project["server.cnf"], "-out", project["server.csr"]));
        project.Add("server.csr", await File.ReadAllTextAsync(project["server.csr"], TestContext.Current.CancellationToken));

        Assert.Empty(project.Told());

        project.Add("server.cnf", Config.Replace("IP:192.0.2.7", "IP:192.0.2.8", StringComparison.Ordinal));
        Assert.Equal(
            ["server.csr:1 CERT3013 Warning The request says '192.0.2.7' in the SAN, but 'server.cnf' says '192.0.2.8' in the SAN; make the request again, or correct the config."],
            project.Told());
    }

    [Fact]
    public void A_config_that_changes_is_seen_behind_the_cache()
    {
        project.Add("server.csr", authority.RequestPem("CN=mtls.contoso.com")).Add("server.cnf", Subject("CN = mtls.contoso.com"));
        Assert.Empty(project.Told(isCached: true));

        project.Add("server.cnf", Subject("CN = other.contoso.com"));
        Assert.Single(project.Told(isCached: true));
        Assert.True(project.Lint(isCached: true).IsReplay);
    }

    private static string Subject(string attributes) => $"[req]\nprompt = no\ndistinguished_name = dn\n[dn]\n{attributes}\n";

    private static async Task<bool> RunOpenSsl(params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("openssl", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            _ = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            _ = await output;
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
