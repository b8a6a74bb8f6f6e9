using CertLint.Readers.CSharp;

namespace CertLint.Readers.Tests.CSharp;

public class ClientCertificateFilesTests
{
    [Theory]
    [InlineData("handler.ClientCertificates.Add(new X509Certificate2(\"certs/client.pfx\", password));", "certs/client.pfx")]
    [InlineData("handler.ClientCertificates.Add(new X509Certificate2(@\"certs\\client.pfx\", \"\"));", "certs/client.pfx")]
    [InlineData("handler.ClientCertificates.Add(new X509Certificate2(\"certs\\\\client.pfx\"));", "certs/client.pfx")]
    [InlineData("handler.ClientCertificates.Add(new X509Certificate2(\"\"\"client.p12\"\"\"));", "client.p12")]
    [InlineData("handler.ClientCertificates.Add(X509Certificate2.CreateFromPemFile(\"client.crt\", \"client.key\"));", "client.crt")]
    [InlineData("handler.ClientCertificates.Add(X509CertificateLoader.LoadPkcs12FromFile($\"{folder}/client.pfx\", null));", "/client.pfx")]
    [InlineData("handler.ClientCertificates.Add(new(Path.Combine(AppContext.BaseDirectory, \"certs\", \"client.pfx\")));", "certs/client.pfx")]
    [InlineData("handler.ClientCertificates.Add(new(root + \"/client.pfx\"));", "/client.pfx")]
    [InlineData("handler.ClientCertificates!.AddRange(new X509Certificate2Collection { new(\"a.pfx\"), new(\"b.pfx\") });", "a.pfx", "b.pfx")]
    [InlineData("var certificate = new X509Certificate2(\"client.pfx\"); handler.ClientCertificates.Add(certificate);", "client.pfx")]
    [InlineData("const string File = \"client.pfx\"; void Use() { var c = Load(File); handler.ClientCertificates.Add(c); }", "client.pfx")]
    [InlineData("X509Certificate2 Own => new(\"client.pfx\"); void Use() => handler.ClientCertificates.Add(Own);", "client.pfx")]
    [InlineData("new HttpClientHandler { ClientCertificates = { new X509Certificate2(\"client.pfx\") }, UseProxy = Use(\"other.pfx\") }", "client.pfx")]
    [InlineData("options.ClientCertificates = new X509CertificateCollection { X509Certificate.CreateFromCertFile(\"client.cer\") };", "client.cer")]
    [InlineData("options.ClientCertificates = [new X509Certificate2(\"client.pfx\")];", "client.pfx")]
    [InlineData("// \"no.pfx\n/* \"no.pfx */\n#region it's \"no\n#endregion\nvar quote = '\"'; var at = '\\''; h.ClientCertificates.Add(new(\"client.pfx\"));", "client.pfx")]
    public void The_files_that_are_added_are_found(string source, params string[] expected) =>
        Assert.Equal(expected, ClientCertificateFiles.Read(source));

    [Theory]
    [InlineData("var server = new X509Certificate2(\"server.pfx\"); var count = handler.ClientCertificates.Count;")]
    [InlineData("var server = new X509Certificate2(\"server.pfx\"); handler.ClientCertificates.Add(client);")]
    [InlineData("if (handler.ClientCertificates == Load(\"server.pfx\")) { }")]
    [InlineData("// handler.ClientCertificates.Add(new X509Certificate2(\"client.pfx\"));")]
    [InlineData("Log(\"handler.ClientCertificates.Add(client.pfx)\");")]
    [InlineData("handler.ClientCertificates.Add(new X509Certificate2(\"client\" + extension));")]
    [InlineData("handler.ClientCertificates.Add(store.Find(\"client.contoso.com\"));")]
    [InlineData("var cert = cert; handler.ClientCertificates.Add(cert);")]
    public void What_is_not_added_is_not(string source) => Assert.Empty(ClientCertificateFiles.Read(source));

    [Theory]
    [InlineData("h.ClientCertificates.Add(\"")]
    [InlineData("h.ClientCertificates.Add($\"{{{a}")]
    [InlineData("h.ClientCertificates.Add(\"\"\"\"")]
    [InlineData("h.ClientCertificates.Add(@\"a\"\"")]
    [InlineData("h.ClientCertificates.Add('")]
    [InlineData("h.ClientCertificates.Add(/*")]
    [InlineData("h.ClientCertificates")]
    [InlineData("h.ClientCertificates =")]
    [InlineData("h.ClientCertificates.Add($@")]
    public void What_does_not_compile_is_read_all_the_same(string source)
    {
        for (var length = 0; length <= source.Length; length++)
            Assert.Empty(ClientCertificateFiles.Read(source[..length]));
    }
}
