using CertLint.Readers.Documents;
using CertLint.Readers.Tests.Support;
using CertLint.Readers.Yaml;
using CsCheck;

namespace CertLint.Readers.Tests.Yaml;

/// <summary>What our tree says of a YAML text, against another implementation of YAML.</summary>
public class PythonYamlTests
{
    private const int Generated = 3000;

    private static readonly Gen<string> Word = Gen.OneOf("a", "b c", "NO", "1", "é", "it's", "x: y", "# z", "-", "'", "\"", "{{ x }}", "a#b", "a:b", "k8s.io/x");

    private static readonly Gen<string> Value = Gen.OneOf(
        Word,
        Word.Select(word => "'" + word.Replace("'", "''", StringComparison.Ordinal) + "'"),
        Word.Select(word => "\"" + word.Replace("\"", "\\\"", StringComparison.Ordinal) + "\\n\\u00e9\\\n      end\""),
        Gen.Select(Gen.OneOf("|", "|-", "|+", ">", ">-", ">+", "|4"), Word.Array[1, 4], (header, words) =>
            header + "\n" + string.Concat(words.Select((word, i) => i % 3 == 1 ? "\n" : "      " + word + "\n"))),
        Word.Array[1, 3].Select(words => "\n" + string.Concat(words.Select(word => "    - " + word + "\n"))),
        Word.Array[1, 3].Select(words => "[" + string.Join(", ", words.Select(word => "'" + word.Replace("'", "''", StringComparison.Ordinal) + "'")) + "]"),
        Gen.OneOf("&x a", "*x", "!!str 1", "&x {a: 1}", "", "~", "a\n      b\n\n      c"));

    private static readonly Gen<string> Text = Gen.Select(
        Gen.OneOf("", "---\n", "# c\n", "%YAML 1.1\n---\n"), Value.Array[1, 5], Gen.OneOf("\n", "\r\n"),
        (head, values, lineBreak) => (head + string.Concat(values.Select((value, i) => $"k{i}: {value}\n")))
            .Replace("\n", lineBreak, StringComparison.Ordinal));

    [Fact]
    public void Values_of_generated_texts_are_the_same()
    {
        List<string> texts = [];
        Text.Array[Generated].Sample(texts.AddRange, iter: 1, threads: 1);

        Assert.InRange(Compare(texts), Generated / 2, Generated);
    }

    [Theory]
    [InlineData("data/formats/cert-manager")]
    [InlineData("data/formats/ansible")]
    public void Values_of_real_files_are_the_same(string folder)
    {
        var texts = Directory.EnumerateFiles(Corpus.Folder(folder)).Order(StringComparer.Ordinal)
            .Select(file => TextDecoding.Decode(File.ReadAllBytes(file))!).ToList();

        Assert.True(Compare(texts) > texts.Count / 2);
    }

    /// <summary>Texts that both read; each with the same values. A text that one rejects is compared as far as nothing.</summary>
    private static int Compare(List<string> texts)
    {
        var expected = PythonYaml.Read(texts);
        var compared = 0;
        for (var i = 0; i < texts.Count; i++)
        {
            var read = YamlComposer.Read(texts[i]);
            if (expected[i] is not { } values || read.Failure is not null)
                continue;
            compared++;
            var found = read.Documents.SelectMany(document => document.Scalars).ToList();
            Assert.True(values.SequenceEqual(found.Select(scalar => scalar.Value)),
                $"{texts[i]}\nhas for PyYAML\n{string.Join('|', values)}\nand here\n{string.Join('|', found.Select(scalar => scalar.Value))}");
            Assert.All(found, scalar => Assert.Equal(scalar.Value, scalar.Text.Text));
        }

        return compared;
    }
}
