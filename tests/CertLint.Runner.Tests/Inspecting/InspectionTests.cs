using CertLint.Model;

namespace CertLint.Runner.Tests.Inspecting;

/// <summary>What a run would judge, and what decided it: docs/purposes.md, "A certificate", with a row each.</summary>
public sealed class InspectionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("server.pem=cert a", "Peer Nothing")]
    [InlineData("server.pem=ca a", "Authority Authority")]
    [InlineData("server.pem=csr a", "Request Itself")]
    [InlineData("server.pem=config a", "Request Itself")]
    [InlineData("server.pem=entry a", "Identity KeystoreKey")]
    [InlineData("server.pem=ca-entry a", "Identity KeystoreKey")]
    [InlineData("server.pem=cert a\nkey", "Identity KeyBeside server.pem")]
    [InlineData("server.pem=cert a|server.key=locked-key", "Identity KeyBeside server.key")]
    [InlineData("server.pem=cert a D1|other/my.key=key D1", "Identity SameKey other/my.key")]
    [InlineData("server.pem=cert a D1|my.csr=csr b D1|z.csr=csr b D1", "Identity SameKey my.csr")]
    [InlineData("server.pem=cert a|server.csr=csr b", "Identity RequestBeside server.csr")]
    [InlineData("server.pem=cert a|my.cnf=config a", "Identity SameSubject my.cnf")]
    [InlineData("i.cnf=config a|i.pem=ca a D1 by:root|z.pem=ca a D1 by:root", "Authority Authority i.pem")]
    [InlineData("server.pem=cert a|app.json=presents server.pem", "Identity Presented app.json")]
    [InlineData("server.pem=ca a|app.json=presents server.pem", "Identity Presented app.json")]
    [InlineData("server.pem=cert a|server.key=key|app.json=presents server.pem", "Identity KeyBeside server.key")]
    public void The_evidence_is_named_with_its_file(string files, string expected)
    {
        var paths = Write(files);

        var inspection = InspectionRun.Execute(
            Requests.Of(paths), new FakeParts().Parts, paths[0], TestContext.Current.CancellationToken);

        Assert.Null(inspection.Failure);
        var first = inspection.Targets[0];
        var where = first.Purpose.Path is { } path ? " " + Path.GetRelativePath(folder.Path, path).Replace('\\', '/') : "";
        Assert.Equal(expected, $"{((NamedTarget)first.Target).Purpose} {first.Purpose.Evidence}{where}");
        Assert.Equal((Usage.Unknown, PurposeEvidence.Nothing), (((NamedTarget)first.Target).Usage, first.Usage.Evidence));
    }

    [Fact]
    public void Settings_and_items_are_told_apart()
    {
        folder.Write(".editorconfig", "root = true\n[*.pem]\ncertlint.purpose = peer\ncertlint.usage = server\n");
        var paths = Write("a.pem=entry a|b.pem=entry a");
        var request = Requests.Of(paths) with
        {
            Files = [new InputFile(paths[0]), new InputFile(paths[1]) { Purpose = Purpose.Identity, Usage = Usage.Client }],
        };

        Assert.Equal("Peer Setting Server Setting", Inspect(request, paths[0]));
        Assert.Equal("Identity Item Client Item", Inspect(request, paths[1]));
    }

    [Fact]
    public void Code_that_presents_a_certificate_is_named()
    {
        var certificate = folder.Write("client.pem", EncodedCertificate.ForServers());
        var source = folder.Write("Program.cs", "handler.ClientCertificates.Add(new X509Certificate2(\"client.pem\"));");
        var request = Requests.Of(certificate) with { SourceFiles = [source] };

        var inspected = Assert.Single(InspectionRun.Execute(request, certificate, TestContext.Current.CancellationToken).Targets);

        var code = new PurposeReason(PurposeEvidence.ClientCode, source);
        Assert.Equal((code, code), (inspected.Purpose, inspected.Usage));
        Assert.Equal((Purpose.Identity, Usage.Client), (((NamedTarget)inspected.Target).Purpose, ((NamedTarget)inspected.Target).Usage));
    }

    [Theory]
    [InlineData("absent", "it does not exist or may not be seen")]
    [InlineData("throws", "CertLint itself failed on it (InvalidOperationException); please report this with the file's kind")]
    [InlineData("large", "it is larger than 16 MiB")]
    [InlineData("given", "it is larger than 16 MiB")]
    public void What_cannot_be_read_is_told(string what, string expected)
    {
        var path = folder["a.bin"];
        if (what == "throws")
            folder.Write("a.bin", "throw");
        else if (what == "large")
            File.WriteAllBytes(path, new byte[(16 * 1024 * 1024) + 1]);
        var request = Requests.Of() with
        {
            Files = [new InputFile(path) { Content = what == "given" ? new byte[(16 * 1024 * 1024) + 1] : null }],
        };

        var inspection = InspectionRun.Execute(request, new FakeParts().Parts, path, TestContext.Current.CancellationToken);

        Assert.Equal(expected, inspection.Failure);
        Assert.Empty(inspection.Targets);
    }

    private string[] Write(string files) =>
        files.Split('|').Select(file => file.Split('=')).Select(parts => folder.Write(parts[0], parts[1])).ToArray();

    private static string Inspect(LintRequest request, string path)
    {
        var inspected = InspectionRun.Execute(request, new FakeParts().Parts, path, TestContext.Current.CancellationToken).Targets[0];
        var target = (NamedTarget)inspected.Target;
        return $"{target.Purpose} {inspected.Purpose.Evidence} {target.Usage} {inspected.Usage.Evidence}";
    }
}
