using CertLint.CodeFixes.Tests.Harness;

namespace CertLint.CodeFixes.Tests;

public class SuggestedValueFixTests
{
    [Fact]
    public Task The_suggested_value_is_written() => new FixTest<SuggestedValueFix>
    {
        TestCode = """
            using System.Security.Cryptography.X509Certificates;
            _ = new X500DistinguishedName("CN=a, C={|CERT1004:USA|}"); // stays
            """,
        FixedCode = """
            using System.Security.Cryptography.X509Certificates;
            _ = new X500DistinguishedName("CN=a, C=US"); // stays
            """,
        TestState = { OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication },
    }.RunAsync(TestContext.Current.CancellationToken);
}
