using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.PackageJson;

public class PackageScriptTests
{
    [Theory]
    [InlineData("""{"name":"a","scripts":{"build":"tsc","test":"echo openssl"}}""")]
    [InlineData("""{"name":"a","dependencies":{"openssl":"1.0.0"}}""")]
    [InlineData("""{"scripts":["openssl req -subj /CN=a"]}""")]
    [InlineData("""{"scripts":{"cert":["openssl req -subj /CN=a"]}}""")]
    [InlineData("""{"scripts":{"cert":"openssl req -new -subj """)]
    public void Without_a_command_of_ours_it_is_silent(string text) =>
        Assert.Same(DocumentModel.Empty, Document.Read(text, "/project/package.json"));
}
