using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace CertLint.Analyzers.Tests;

/// <summary>From C# 7.3, the default of .NET Framework and .NET Standard 2.0, to what the running Roslyn knows.</summary>
public class LanguageVersionTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
#if !ROSLYN_FLOOR
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.CSharp14)]
#endif
    [InlineData(LanguageVersion.Latest)]
    public Task Names_are_judged_in_each_version(LanguageVersion version) => Verify.Source(
        """
        using System;
        using System.Security.Cryptography.X509Certificates;

        namespace Contoso
        {
            internal static class Program
            {
                private const string Organization = "Contoso";
                private static readonly X500DistinguishedName Name = new X500DistinguishedName("CN={|CERT1001:acme.service-now.com|}, O=" + Organization);

                private static X500DistinguishedName Make(string user)
                {
                    var builder = new X500DistinguishedNameBuilder();
                    builder.AddStateOrProvinceName("{|CERT1005:CA|}");
                    builder.AddCountryOrRegion("US");
                    return new X500DistinguishedName(@"C={|CERT1004:USA|}", X500DistinguishedNameFlags.Reversed);
                }
            }
        }
        """,
        test => test.LanguageVersion = version);
}
