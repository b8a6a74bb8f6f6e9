using CertLint.Analyzers.Tests.Commands;

namespace CertLint.Analyzers.Tests.RealShapes;

/// <summary>The shapes in which public C# starts openssl, keytool and makecert, in words of our own, and what is right to say of each.</summary>
public class StartedCommandTests
{
    // A setup program: the helper takes the tool and a list; the request is signed by itself for a hundred years.
    [Fact]
    public async Task A_setup_that_makes_the_certificate_of_a_self_hosted_server() =>
        Assert.Equal(
            ["CERT3003 suggestion '36500'", "CERT5002 '{install.Domain}'"],
            await CommandCode.OfFile("""
                using System;
                using System.Diagnostics;
                using System.IO;
                class Install { public string Domain { get; set; } }
                static class Tools
                {
                    public static string Run(string tool, string[] arguments = null, bool keepsOutput = false)
                    {
                        var info = new ProcessStartInfo(tool, arguments ?? []) { RedirectStandardOutput = keepsOutput, UseShellExecute = false };
                        var process = new Process { StartInfo = info };
                        process.Start();
                        process.WaitForExit();
                        return "";
                    }
                }
                class Builder(Install install, DirectoryInfo folder)
                {
                    void Make(string config)
                    {
                        Tools.Run("openssl",
                        [
                            "req", "-x509", "-newkey", "rsa:4096", "-sha256", "-nodes", "-days", "36500", "-keyout", $"{folder.FullName}/server.key",
                            "-out", $"{folder.FullName}/server.crt", "-reqexts", "SAN", "-extensions", "SAN", "-config", config,
                            "-subj", $"/C=US/ST=California/L=Santa Barbara/O=Contoso Inc./OU=Contoso/CN={install.Domain}",
                        ]);
                        Tools.Run("openssl", ["dhparam", "-out", $"{folder.FullName}/dhparam.pem", "2048"]);
                    }
                }
                """));

    // The same program makes a key that signs tokens: no client connects to it, so nobody counts its days.
    [Fact]
    public async Task A_setup_that_makes_a_key_for_tokens() => Assert.Empty(await CommandCode.Of(
        "Process.Start(\"openssl\", [\"req\", \"-x509\", \"-newkey\", \"rsa:4096\", \"-nodes\", \"-keyout\", \"t.key\", \"-out\", \"t.crt\", \"-subj\", \"/CN=Contoso Token Service\", \"-days\", \"36500\"]);"));

    // A web service that makes requests of what a form sends: each field can add attributes, and the paths matter to no name.
    [Fact]
    public async Task A_controller_that_makes_requests_of_a_form() =>
        Assert.Equal(
            ["CERT5002 '{form.State}'", "CERT5002 '{form.Organization}'", "CERT5002 '{form.Host}'"],
            await CommandCode.OfFile("""
                using System.Diagnostics;
                class Form { public string State { get; set; } public string Organization { get; set; } public string Host { get; set; } }
                class Requests
                {
                    void Make(Form form, string requestPath, string keyPath)
                    {
                        var info = new ProcessStartInfo("openssl", $"req -new -newkey rsa:2048 -nodes -keyout {keyPath} -out {requestPath} -subj \"/C=US/ST={form.State}/O={form.Organization}/CN={form.Host}\"")
                        {
                            RedirectStandardOutput = true,
                            UseShellExecute = false,
                        };
                        Process.Start(info).WaitForExit();
                    }
                }
                """));

    [Theory]
    // A password that a program has for itself, and one that its settings hold.
    [InlineData("using var process = new Process { StartInfo = new ProcessStartInfo { FileName = \"openssl\", Arguments = $\"pkcs12 -in \\\"{path}\\\" -out \\\"{user}\\\" -nodes -passin pass:password\", UseShellExecute = false } };", "CERT4007 'password'")]
    [InlineData("var line = $\"pkcs12 -export -out \\\"{path}\\\" -inkey k.pem -in c.pem -password pass:{user}\"; var info = new ProcessStartInfo { FileName = \"openssl\", Arguments = line };")]
    [InlineData("var p = new Process(); p.StartInfo.FileName = \"openssl\"; p.StartInfo.Arguments = string.Format(\"pkcs12 -export -inkey {0} -out {1} -passout env:PRIVATE_PASS -passin env:PRIVATE_PASS\", path, user); p.Start();")]
    // A file is decrypted; that has nothing to do with certificates.
    [InlineData("var info = new ProcessStartInfo(\"openssl\", $\"enc -d -aes-256-cbc -pbkdf2 -pass pass:secret -in \\\"{path}\\\"\");")]
    [InlineData("using var p = Process.Start(new ProcessStartInfo(\"openssl\", \"version\") { CreateNoWindow = true });")]
    [InlineData("using var p = Process.Start(new ProcessStartInfo(\"openssl\", \"ciphers NULL\"));")]
    [InlineData("var start = new ProcessStartInfo(\"openssl\") { ArgumentList = { \"s_server\", \"-accept\", number.ToString(), \"-cert\", \"c.pem\", \"-key\", \"k.pem\", \"-quiet\" } };")]
    // A test's own authority and what it signs, by a list with paths in it.
    [InlineData("Process.Start(\"openssl\", [\"req\", \"-new\", \"-x509\", \"-key\", path, \"-days\", \"3\", \"-subj\", \"/CN=localhost\", \"-out\", user]);")]
    // The same program on Windows, through another one.
    [InlineData("var p = new Process(); p.StartInfo.FileName = \"openssl\"; p.StartInfo.Arguments = $\"cms -sign -inkey {path} -signer c.pem\"; if (isWindows) { p.StartInfo.FileName = \"wsl\"; p.StartInfo.Arguments = \"openssl \" + p.StartInfo.Arguments; } p.Start();")]
    // A key store for an app, with its password beside it.
    [InlineData("var info = new ProcessStartInfo { FileName = \"keytool\", Arguments = $\"-genkey -v -keystore \\\"{path}\\\" -alias app -keyalg RSA -keysize 2048 -validity 10000 -storepass contoso123 -keypass contoso123 -dname \\\"CN=Contoso App, OU=Development, O=Contoso, L=San Francisco, ST=California, C=US\\\"\" };", "CERT4007 'contoso123'")]
    [InlineData("var info = new ProcessStartInfo { FileName = \"keytool\", Arguments = $\"-list -v -keystore {path} -storepass {user}\" };")]
    [InlineData("var info = new ProcessStartInfo { FileName = \"keytool\", Arguments = $\"-printcert -file \\\"{path}\\\"\" };")]
    // Arguments that are added to a list of the object's, some of them under a condition.
    [InlineData("using var p = new Process { StartInfo = new ProcessStartInfo { FileName = \"keytool\" } }; var list = p.StartInfo.ArgumentList; list.Add(\"-list\"); if (isWindows) { list.Add(\"-storepass\"); list.Add(user); }")]
    [InlineData("var info = new ProcessStartInfo(\"certreq.exe\", \"-submit -attrib \\\"CertificateTemplate: webserver\\\" C:/a.txt C:/a.cer\");")]
    public async Task One_command(string statements, params string[] expected) => Assert.Equal(expected, await CommandCode.Of(statements));

    // Old openssl without a subject: it asks, or takes it from its config.
    [Fact]
    public async Task A_method_that_runs_each_command_of_a_class() =>
        Assert.Equal(
            ["CERT3004 '1024'", "CERT1004 'UK'"],
            await CommandCode.OfMembers("""
                readonly string openSslPath;
                void Key(string file) => Run($"genrsa -out \"{file}\" 1024");
                void Request(string key, string file) => Run($"req -new -key \"{key}\" -out \"{file}\" -subj /C=UK/O=Contoso/CN=mtls.contoso.com");
                void Plain(string key, string file) => Run($"req -new -key \"{key}\" -out \"{file}\"");
                void Run(string arguments)
                {
                    using var process = new Process { StartInfo = new ProcessStartInfo { FileName = openSslPath, Arguments = arguments, UseShellExecute = false } };
                    process.Start();
                    process.WaitForExit();
                }
                """));
}
