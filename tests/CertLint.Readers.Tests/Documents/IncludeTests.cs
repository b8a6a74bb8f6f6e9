using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Documents;

public sealed class IncludeTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("certlint").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void An_included_file_beside_the_config_is_read_and_referred_to()
    {
        Write("dn.cnf", "[dn]\nCN = mtls.contoso.com\n");

        var (target, references) = Read(".include dn.cnf");

        Assert.Equal("mtls.contoso.com", target?.Subject?.Find(AttributeType.CommonName)?.Value.Text);
        Assert.Equal([PathOf("dn.cnf")], references);
    }

    [Fact]
    public void All_configs_of_an_included_folder_are_read()
    {
        Directory.CreateDirectory(PathOf("parts"));
        Write(Path.Combine("parts", "b.conf"), "[dn]\nO = Contoso\n");
        Write(Path.Combine("parts", "a.cnf"), "[dn]\nCN = mtls.contoso.com\n");
        Write(Path.Combine("parts", "c.txt"), "[dn]\nL = Nowhere\n");

        var (target, references) = Read(".include parts");

        Assert.Equal(["mtls.contoso.com", "Contoso"], target?.Subject?.Attributes.Select(attribute => attribute.Value.Text));
        Assert.Equal([PathOf("parts"), PathOf(Path.Combine("parts", "a.cnf")), PathOf(Path.Combine("parts", "b.conf"))], references);
    }

    [Fact]
    public void A_missing_include_is_referred_to_and_leaves_the_subject_incomplete()
    {
        var (target, references) = Read(".include ../nowhere/dn.cnf\n[dn]\nCN = a.contoso.com");

        Assert.False(target?.IsSubjectComplete);
        Assert.Equal([Path.GetFullPath(PathOf("../nowhere/dn.cnf"))], references);
    }

    [Fact]
    public void An_absolute_include_is_not_followed()
    {
        Write("dn.cnf", "[dn]\nO = Contoso\n");

        var (target, references) = Read($".include {PathOf("dn.cnf")}\n[dn]\nCN = a.contoso.com");

        Assert.Null(target?.Subject?.Find(AttributeType.Organization));
        Assert.False(target?.IsSubjectComplete);
        Assert.Empty(references);
    }

    private (ConfigTarget? Target, IReadOnlyList<string> References) Read(string rest)
    {
        var model = Document.Read($"[req]\nprompt = no\ndistinguished_name = dn\n{rest}\n", PathOf("req.cnf"));
        return (model.Targets.OfType<ConfigTarget>().SingleOrDefault(), model.References);
    }

    private void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    private string PathOf(string name) => Path.Combine(folder, name);
}
