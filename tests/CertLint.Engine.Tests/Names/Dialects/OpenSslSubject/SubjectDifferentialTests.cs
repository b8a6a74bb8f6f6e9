using CertLint.Model;
using CertLint.Names;
using CertLint.Tests.Tools;
using CsCheck;

namespace CertLint.Tests.Names.Dialects.OpenSslSubject;

/// <summary>The openssl command of this machine is the oracle; no difference is known.</summary>
public class SubjectDifferentialTests
{
    private const int Names = 2_000;

    [Fact]
    public void Every_text_is_accepted_rejected_split_and_encoded_as_by_openssl()
    {
        using var openssl = new OpenSslBatch();
        Gen.Select(SubjectTexts.Any, Gen.Bool).Array[Names].Sample(
            subjects =>
            {
                var answers = openssl.Subjects(subjects);
                var differences = subjects.Zip(answers, Difference).OfType<string>().ToArray();
                Assert.True(differences.Length == 0, differences.Length + " differences:\n" + string.Join("\n----\n", differences.Take(20)));
                var accepted = answers.Count(answer => answer.IsAccepted);
                Assert.InRange(accepted, Names / 5, Names - (Names / 5));
            },
            iter: 1,
            threads: 1,
            print: _ => Names + " names");
    }

    private static string? Difference((string Text, bool IsUtf8) subject, OpenSslAnswer answer)
    {
        var parse = OpenSslSubjectDialect.Parse(MappedText.Verbatim(subject.Text, 0), new OpenSslSubjectOptions(subject.IsUtf8));
        var read = ReadSubject.Show(parse);
        var expected = answer.IsAccepted ? EncodedAttribute.Show(answer.Rdns) : null;
        return read == expected && (read is null || DroppedBy(answer.Error) == ReadSubject.CountDropped(parse))
            ? null
            : $"{subject}\nopenssl:\n{expected ?? "rejects"}\n{answer.Error}\nread:\n{read ?? parse.Error?.ToString() ?? "unknown"}\n{string.Join('\n', parse.Remarks)}";
    }

    /// <summary>How many attributes openssl says that it left out.</summary>
    private static int DroppedBy(string error) =>
        error.Split("warning: Skipping unknown subject name attribute").Length + error.Split("warning: No value provided for subject name attribute").Length - 2;
}
