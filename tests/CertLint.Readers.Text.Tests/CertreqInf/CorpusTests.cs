using CertLint.Model;
using CertLint.Readers.Text.CertreqInf;
using CertLint.Readers.Text.Tests.OpenSsl;

namespace CertLint.Readers.Text.Tests.CertreqInf;

public class CorpusTests
{
    [Fact]
    public void Every_policy_file_of_the_corpus_gives_its_subject()
    {
        var folder = Path.Combine(Corpus.Folder(), "certreq-inf");
        foreach (var path in Directory.EnumerateFiles(folder))
        {
            var target = Assert.IsType<ConfigTarget>(Assert.Single(CertreqInfReader.Read(File.ReadAllText(path))!.Targets));
            Assert.NotEmpty(target.Subject!.Rdns);
            Assert.NotEmpty(target.AlternativeNames);
        }
    }
}
