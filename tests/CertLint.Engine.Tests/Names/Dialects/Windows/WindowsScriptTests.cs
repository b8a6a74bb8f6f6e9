using System.Text.Json;
using CertLint.Model;
using CertLint.Names;
using CertLint.Tests.Tools;

namespace CertLint.Tests.Names.Dialects.Windows;

/// <summary>The subjects of real scripts that call makecert and New-SelfSignedCertificate, as their authors ran them.</summary>
public class WindowsScriptTests
{
    private static readonly char[] Markers = ['$', '%'];

    [Fact]
    public void A_literal_subject_of_a_working_script_is_a_name()
    {
        var names = 0;
        foreach (var line in File.ReadLines(SharedData.Oracle("windows.jsonl")))
        {
            using var entry = JsonDocument.Parse(line);
            var parameter = entry.RootElement.GetProperty("param").GetString();
            var subject = entry.RootElement.GetProperty("raw").GetString()!.Trim('"', '\'');
            if (parameter == "-DnsName" || subject.IndexOfAny(Markers) >= 0 || subject.StartsWith('&'))
                continue;
            var text = MappedText.Verbatim(subject, 0);
            var parse = CertStrToNameDialect.Parse(text, CertStrToNameDialect.OfCertEnroll(CertStrToNameFlags.None));
            if (subject.Contains('=', StringComparison.Ordinal))
            {
                Assert.NotNull(parse.Name);
                Assert.Equal(subject.Count(character => character == '='), parse.Name.Rdns.Count);
                Assert.Empty(DotNetDialect.Parse(text).Remarks);
                names++;
            }
            else
            {
                // The cmdlet writes CN= before it.
                Assert.Equal("CN=" + subject, parse.Error?.SuggestedValue);
            }
        }

        Assert.True(names > 10, $"{names} names");
    }
}
