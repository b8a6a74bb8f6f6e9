namespace CertLint.Benchmarks.Analyzer;

/// <summary>Methods that build or match names, rightly and wrongly, in each way that CertLint looks at.</summary>
internal static class NameMethods
{
    public static void Write(CodeWriter code, int file)
    {
        code.Open("public static CertificateRequest Request(string host, RSA key)");
        code.Line($"var subject = new X500DistinguishedName(\"CN=mtls{file}.contoso.com, O=\\\"Contoso, Ltd.\\\", L=San Diego, S=California, C=US\");");
        code.Line("var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);");
        code.Line("var names = new SubjectAlternativeNameBuilder();");
        code.Line("names.AddDnsName(host);");
        code.Line($"names.AddDnsName(\"mtls{file}.contoso.com\");");
        code.Line("request.CertificateExtensions.Add(names.Build());");
        code.Line("return request;");
        code.Close();
        code.Line();
        code.Open("public static X500DistinguishedName Built(string host)");
        code.Line("var builder = new X500DistinguishedNameBuilder();");
        code.Line("builder.AddCommonName(host);");
        code.Line("builder.AddOrganizationName(\"Contoso, Ltd.\");");
        code.Line($"builder.AddStateOrProvinceName(\"{(file % 3 == 0 ? "CA" : "California")}\");");
        code.Line("builder.AddCountryOrRegion(\"US\");");
        code.Line("return builder.Build();");
        code.Close();
        code.Line();
        code.Open("public static X509Certificate2? Find(X509Store store, string host)");
        code.Line("var found = store.Certificates.Find(X509FindType.FindBySubjectName, host, validOnly: false);");
        code.Open("foreach (var certificate in found)");
        code.Line("if (certificate.Subject.Contains(\"O=Contoso\", StringComparison.Ordinal) && certificate.NotAfter > DateTime.Now)");
        code.Line("    return certificate;");
        code.Close();
        code.Line();
        code.Line("return null;");
        code.Close();
        code.Line();
        code.Open("public static int Run(string path)");
        code.Line("var start = new ProcessStartInfo(\"openssl\");");
        code.Line("start.ArgumentList.Add(\"req\");");
        code.Line("start.ArgumentList.Add(\"-subj\");");
        code.Line($"start.ArgumentList.Add(\"/C=US/ST=California/O=Contoso/CN=mtls{file}.contoso.com\");");
        code.Line("start.ArgumentList.Add(path);");
        code.Line("using var process = Process.Start(start);");
        code.Line("process?.WaitForExit();");
        code.Line("return process?.ExitCode ?? -1;");
        code.Close();
        code.Line();
    }
}
