using System.Text;
using CertLint.Names;

namespace CertLint.Readers.Text.Tests.Terraform;

/// <summary>Strings and here-documents as the real terraform evaluates them.</summary>
public class DifferentialTests
{
    private static readonly string[] Quoted =
        ["a", " ", "ü", "\\n", "\\t", "\\r", "\\\"", "\\\\", "\\u00e9", "\\U0001F600", "$${x}", "%%{y}", "$", "%", "$$", "{", "}", "#", "//", "'", "😀", "$x", "%%"];

    private static readonly string[] Written = ["a", " ", "  ", "ü", "\\n", "\\", "\"", "$${x}", "%%{y}", "$", "%", "{", "}", "#", "\n", "\n\n", "\n  ", "\n    "];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_string_has_the_value_that_terraform_gives_it(int seed)
    {
        var random = new Random(seed);
        var expressions = new List<string>();
        for (var i = 0; i < 300; i++)
            expressions.Add(i % 2 == 0 ? '"' + Any(random, Quoted) + '"' : HereDocument(random));
        var values = TerraformTool.Evaluate(expressions);
        var read = expressions.Select(expression =>
            Tf.Target(Tf.OfSubject("common_name = " + expression)).Subject!.Find(AttributeType.CommonName)!.Value.Text);
        Assert.Equal(values, read);
    }

    private static string HereDocument(Random random) =>
        (random.Next(2) == 0 ? "<<EOT\n" : "<<-EOT\n    ") + Any(random, Written) + "\n" + new string(' ', random.Next(3)) + "EOT";

    private static string Any(Random random, string[] pieces)
    {
        var text = new StringBuilder();
        for (var i = random.Next(8); i > 0; i--)
            text.Append(pieces[random.Next(pieces.Length)]);
        // Two pieces may make a marker that neither of them is.
        return text.Replace("${", "$${").Replace("$$${", "$${").Replace("%{", "%%{").Replace("%%%{", "%%{").ToString();
    }
}
