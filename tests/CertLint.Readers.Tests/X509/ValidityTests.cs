using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.X509;

/// <summary>When a certificate's validity begins.</summary>
public class ValidityTests
{
    [Theory]
    [InlineData("1950-01-01T00:00:00Z")]
    [InlineData("2023-09-15T00:00:00Z")]
    [InlineData("2049-12-31T23:59:59Z")]
    [InlineData("2050-01-01T00:00:00Z")]
    public void It_is_what_dotnet_wrote(string notBefore)
    {
        var time = DateTimeOffset.Parse(notBefore, CultureInfo.InvariantCulture);

        Assert.Equal(time, Read(Certificate(time)));
    }

    [Theory]
    [InlineData("230915000000Z", "2023-09-15T00:00:00Z")]
    [InlineData("23091500+0200", "")]
    [InlineData("2309150000Z  ", "")]
    [InlineData("230230000000Z", "")]
    [InlineData("239915000000Z", "")]
    [InlineData("notanumber!!Z", "")]
    public void A_UTCTime_that_is_none_is_not_known(string written, string expected) =>
        Assert.Equal(Time(expected), ReadWritten(0x17, "230101000000Z", written));

    [Theory]
    [InlineData("20500915000000Z", "2050-09-15T00:00:00Z")]
    [InlineData("205009150200+02", "2050-09-15T00:00:00Z")]
    [InlineData("20500915000000 ", "")]
    [InlineData("205009150000000", "")]
    [InlineData("00000915000000Z", "")]
    public void A_GeneralizedTime_that_is_none_or_has_no_zone_is_not_known(string written, string expected) =>
        Assert.Equal(Time(expected), ReadWritten(0x18, "20500101000000Z", written));

    private static DateTimeOffset? Time(string text) =>
        text.Length == 0 ? null : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static byte[] Certificate(DateTimeOffset notBefore)
    {
        var request = new CertificateRequest("CN=a", Samples.Ec, HashAlgorithmName.SHA256);
        return request.CreateSelfSigned(notBefore, notBefore.AddDays(1)).RawData;
    }

    /// <summary>A certificate whose first time is written otherwise, in as many characters.</summary>
    private static DateTimeOffset? ReadWritten(byte tag, string replaced, string written)
    {
        var year = tag == 0x17 ? 2023 : 2050;
        var der = Certificate(new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var element = (byte[])[tag, (byte)replaced.Length, .. Encoding.ASCII.GetBytes(replaced)];
        var start = der.AsSpan().IndexOf(element);
        Assert.True(start > 0);
        Encoding.ASCII.GetBytes(written).CopyTo(der, start + 2);
        return Read(der);
    }

    private static DateTimeOffset? Read(byte[] der) =>
        Document.Single<CertificateTarget>(PemEncoding.WriteString("CERTIFICATE", der)).NotBefore;
}
