using CertLint.Fuzzing;
using CertLint.Readers.Text.CertreqInf;

namespace CertLint.Readers.Text.Tests.CertreqInf;

public class CertreqInfFuzzTests
{
    private static readonly string[] Samples =
    [
        "[Version]\r\nSignature=\"$Windows NT$\"\r\n\r\n[NewRequest]\r\nSubject = \"CN=a.contoso.com, O=\"\"Contoso, Ltd.\"\", C=US\" ; x\r\nKeyLength = 2048\r\nKeyUsage = 0xa0\r\nRequestType = PKCS10\r\n",
        "[Strings]\nszOID_SAN = 2.5.29.17\nhost = \"b.contoso.com\"\n[NewRequest]\nSubject = CN=%host%,O=Contoso, \\\n  C=US\nX500NameFlags = 0x40000000\n[Extensions]\n%szOID_SAN% = \"{text}\"\n_continue_ = \"dns=%host%&\"\n_continue_ = \"ipaddress=10.0.0.1&\"\n",
        "; comment\n[NewRequest]\nSubject = \"CN={{ host }}\"\nRequestType = Cert\nValidityPeriod = Years\nValidityPeriodUnits = 3\nHashAlgorithm = sha1\nKeyAlgorithm = ECDSA_P256\n[EnhancedKeyUsageExtension]\nOID=1.3.6.1.5.5.7.3.1 ; server\n",
        "[NewRequest]\nSubject = CN=a;O=b\nX500NameFlags = \"CERT_NAME_STR_COMMA_FLAG | CERT_NAME_STR_FORWARD_FLAG\"\nKeyUsage = CERT_DIGITAL_SIGNATURE_KEY_USAGE\n[Extensions]\n2.5.29.37 = \"{text}1.3.6.1.5.5.7.3.1,1.3.6.1.5.5.7.3.2\"\n2.5.29.19 = \"{text}ca=1&pathlength=0\"\nCritical = 2.5.29.19\n[RequestAttributes]\nSAN = \"dns=a&dns=b\"\nChallengePassword = x\n",
    ];

    [Fact]
    public void Changed_policy_files_are_read() => Fuzz.Run(
        Samples, 31_000_000, Fuzz.DefaultCount, CertreqInfReader.Read,
        "[NewRequest]\n", "[Strings]\n", "[Extensions]\n", "%host%", "%%", "_continue_ = ", "{text}", "\"\"", "Subject = ", "\\\n", "&dns=");
}
