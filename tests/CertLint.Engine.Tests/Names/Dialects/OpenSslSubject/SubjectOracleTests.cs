using System.Text.Json;
using CertLint.Model;
using CertLint.Names;
using CertLint.Tests.Tools;

namespace CertLint.Tests.Names.Dialects.OpenSslSubject;

/// <summary>Subjects that somebody ran with openssl 3.0, among them all literal ones of some hundred public scripts.</summary>
public class SubjectOracleTests
{
    private const string WithUtf8 = " (-utf8)";

    [Fact]
    public void Each_probe_is_read_as_openssl_answered()
    {
        var probes = JsonDocument.Parse(File.ReadAllText(SharedData.Oracle("probes.json"))).RootElement.GetProperty("subj").EnumerateObject().ToArray();
        Assert.True(probes.Length >= 34);
        foreach (var probe in probes)
        {
            var isUtf8 = probe.Name.EndsWith(WithUtf8, StringComparison.Ordinal);
            Check(isUtf8 ? probe.Name[..^WithUtf8.Length] : probe.Name, isUtf8, probe.Value);
        }
    }

    [Fact]
    public void Each_literal_subject_of_a_real_script_is_read_as_openssl_answered()
    {
        var answers = File.ReadLines(SharedData.Oracle("subj.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(answer => answer.GetProperty("kind").GetString() == "literal").ToArray();
        Assert.True(answers.Length >= 100);
        foreach (var answer in answers)
            Check(answer.GetProperty("value").GetString()!, false, answer);
    }

    private static void Check(string text, bool isUtf8, JsonElement answer)
    {
        var parse = OpenSslSubjectDialect.Parse(MappedText.Verbatim(text, 0), new OpenSslSubjectOptions(isUtf8));
        var expected = answer.GetProperty("exit").GetInt32() == 0 ? EncodedAttribute.Show(SharedData.Rdns(answer)) : null;
        Assert.Equal((text, expected), (text, ReadSubject.Show(parse)));
        var dropped = answer.GetProperty("stderr").EnumerateArray().Count(line => line.GetString()!.Contains(" warning: ", StringComparison.Ordinal));
        Assert.Equal((text, dropped), (text, ReadSubject.CountDropped(parse)));
    }
}
