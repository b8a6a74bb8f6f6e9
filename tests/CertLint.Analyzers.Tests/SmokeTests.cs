using CertLint.Analyzers.Tests.Harness;
namespace CertLint.Analyzers.Tests;
public class SmokeTests
{
    [Fact] public Task A() => Verify.Statements("_ = new X500DistinguishedName(\"CN=x\");");
}
