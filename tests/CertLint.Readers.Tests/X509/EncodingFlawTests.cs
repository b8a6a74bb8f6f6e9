using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.X509;

/// <summary>What is encoded against RFC 5280 or DER is told, and the certificate is read all the same.</summary>
public class EncodingFlawTests
{
    [Fact]
    public void What_dotnet_and_a_draft_encode_has_no_flaw()
    {
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("mtls.contoso.com");
        var certificate = Samples.Certificate(
            new X500DistinguishedName(Samples.Subject), names.Build(), new X509BasicConstraintsExtension(true, true, 3, true),
            new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.DecipherOnly, false));

        var target = Document.Single<CertificateTarget>(certificate.ExportCertificatePem());

        Assert.Empty(target.EncodingFlaws);
        Assert.Equal(3, target.Version);
        Assert.Equal(3, target.PathLength);
        Assert.Equal(
            [new("2.5.29.17", false), new("2.5.29.19", true), new CertificateExtension("2.5.29.15", false)], target.Extensions);
        Assert.True(target.IsCritical(ExtensionIds.BasicConstraints));
        Assert.False(target.IsCritical(ExtensionIds.KeyUsage));
        Assert.Null(target.IsCritical(ExtensionIds.ExtendedKeyUsage));
        Assert.Empty(new CertificateDraft().Flaws());
    }

    [Theory]
    [InlineData("", 1, "")]
    [InlineData("A003020101", 2, "")]
    [InlineData("A003020102", 3, "")]
    [InlineData("A003020100", 1, "DefaultEncoded tbsCertificate.version v1")]
    [InlineData("A003020103", null, "UnknownVersion tbsCertificate.version 0x03")]
    [InlineData("A0040202FFFF", null, "UnknownVersion tbsCertificate.version 0xffff")]
    [InlineData("A0020500", null, "UnknownVersion tbsCertificate.version")]
    [InlineData("A000", null, "UnknownVersion tbsCertificate.version")]
    public void Of_the_version(string field, int? version, string flaw)
    {
        var draft = new CertificateDraft { Version = Convert.FromHexString(field) };

        Assert.Equal(version, draft.Read().Version);
        Assert.Equal(flaw, string.Join("; ", draft.Flaws()));
    }

    [Theory]
    [InlineData("01", "")]
    [InlineData("0080", "")]
    [InlineData("7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", "")]
    [InlineData("00FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", "SerialNumberTooLong")]
    [InlineData("00", "SerialNumberZero")]
    [InlineData("80", "SerialNumberNegative")]
    [InlineData("FF", "SerialNumberNegative")]
    [InlineData("FFFF", "NotShortest; SerialNumberNegative")]
    [InlineData("0001", "NotShortest")]
    [InlineData("000000", "NotShortest; SerialNumberZero")]
    [InlineData("", "NotShortest")]
    public void Of_the_serial_number(string octets, string kinds)
    {
        var flaws = new CertificateDraft { SerialNumber = Convert.FromHexString(octets) }.Read().EncodingFlaws;

        Assert.Equal(kinds, string.Join("; ", flaws.Select(flaw => flaw.Kind)));
        Assert.All(flaws, flaw => Assert.Equal("tbsCertificate.serialNumber", flaw.Path));
    }

    [Theory]
    [InlineData("491231235959Z", "")]
    [InlineData("2405060708Z", "TimeWithoutSeconds")]
    [InlineData("240506070809+0200", "TimeNotInZulu")]
    [InlineData("2405060708-0100", "TimeNotInZulu TimeWithoutSeconds")]
    [InlineData("240506070809", "TimeNotInZulu")]
    [InlineData("240230070809Z", "MalformedTime")]
    [InlineData("2405060Z", "MalformedTime")]
    [InlineData("notanumber!!Z", "MalformedTime")]
    [InlineData("", "MalformedTime")]
    public void Of_a_UTCTime(string text, string kinds) => Assert.Equal(
        kinds, string.Join(" ", new CertificateDraft { NotAfter = CertificateDraft.Utc(text) }.Read().EncodingFlaws.Select(flaw => flaw.Kind)));

    [Theory]
    [InlineData("20500101000000Z", "")]
    [InlineData("99991231235959Z", "")]
    [InlineData("20491231235959Z", "GeneralizedTimeBefore2050")]
    [InlineData("205001010000Z", "TimeWithoutSeconds")]
    [InlineData("20500101000000.5Z", "TimeWithFraction")]
    [InlineData("20510101000000+0100", "TimeNotInZulu")]
    [InlineData("20510101000000", "TimeNotInZulu")]
    [InlineData("20510101000000.25", "TimeNotInZulu TimeWithFraction")]
    [InlineData("20250101000000.0Z", "TimeWithFraction GeneralizedTimeBefore2050")]
    [InlineData("20501301000000Z", "MalformedTime")]
    public void Of_a_GeneralizedTime(string text, string kinds) => Assert.Equal(
        kinds, string.Join(" ", new CertificateDraft { NotAfter = CertificateDraft.Generalized(text) }.Read().EncodingFlaws.Select(flaw => flaw.Kind)));

    [Fact]
    public void Of_no_time_at_all()
    {
        Assert.Equal(["MalformedTime tbsCertificate.validity.notAfter"], new CertificateDraft { NotAfter = [] }.Flaws());
        Assert.Equal(["MalformedTime tbsCertificate.validity.notBefore"], new CertificateDraft { NotBefore = [0x05, 0x00] }.Flaws());
        Assert.Equal(
            ["UnexpectedElement tbsCertificate.validity"],
            new CertificateDraft { NotAfter = [.. CertificateDraft.Utc("250506070809Z"), 0x05, 0x00] }.Flaws());
    }

    [Theory]
    [InlineData("8102002A", "UniqueIdentifier tbsCertificate.issuerUniqueID")]
    [InlineData("8202002A", "UniqueIdentifier tbsCertificate.subjectUniqueID")]
    [InlineData("8102002A8202002A", "UniqueIdentifier tbsCertificate.issuerUniqueID|UniqueIdentifier tbsCertificate.subjectUniqueID")]
    [InlineData("0500", "UnexpectedElement tbsCertificate")]
    public void Of_unique_identifiers_and_what_has_no_place_there(string elements, string flaws)
    {
        var draft = new CertificateDraft
        {
            UniqueIdentifiers = Convert.FromHexString(elements), Extensions = [CertificateDraft.Extension(17, "3003820161")],
        };

        Assert.Equal(flaws, string.Join("|", draft.Flaws()));
        Assert.Equal("a", Assert.Single(draft.Read().AlternativeNames).Value.Text);
    }

    [Theory]
    [InlineData("", false, "")]
    [InlineData("0101FF", true, "")]
    [InlineData("010101", true, "OddBoolean tbsCertificate.extensions[0].critical 01")]
    [InlineData("010100", false, "DefaultEncoded tbsCertificate.extensions[0].critical FALSE")]
    [InlineData("0102FFFF", false, "OddBoolean tbsCertificate.extensions[0].critical ffff")]
    public void Of_criticality(string boolean, bool isCritical, string flaw)
    {
        var draft = new CertificateDraft { Extensions = [CertificateDraft.Extension(17, "3003820161", boolean)] };

        Assert.Equal(isCritical, draft.Read().IsAlternativeNameCritical);
        Assert.Equal(isCritical, draft.Read().IsCritical(ExtensionIds.SubjectAlternativeName));
        Assert.Equal(flaw, string.Join("; ", draft.Flaws()));
    }

    [Theory]
    [InlineData("3000", false, null, "")]
    [InlineData("30030101FF", true, null, "")]
    [InlineData("30060101FF020105", true, 5, "")]
    [InlineData("3003010100", false, null, "DefaultEncoded tbsCertificate.extensions[0].extnValue.cA FALSE")]
    [InlineData("3003010101", true, null, "OddBoolean tbsCertificate.extensions[0].extnValue.cA 01")]
    [InlineData("3003020105", false, 5, "")]
    [InlineData("30060101FF0201FF", true, -1, "PathLengthNegative tbsCertificate.extensions[0].extnValue.pathLenConstraint -1")]
    [InlineData("300A0101FF02050100000000", true, int.MaxValue, "")]
    [InlineData("30050101FF0500", true, null, "MalformedExtension tbsCertificate.extensions[0].extnValue 2.5.29.19")]
    [InlineData("0500", false, null, "MalformedExtension tbsCertificate.extensions[0].extnValue 2.5.29.19")]
    [InlineData("30050101FF0200", true, null, "MalformedExtension tbsCertificate.extensions[0].extnValue 2.5.29.19")]
    public void Of_basic_constraints(string value, bool isAuthority, int? length, string flaw)
    {
        var draft = new CertificateDraft { Extensions = [CertificateDraft.Extension(19, value)] };

        Assert.Equal((isAuthority, length), (draft.Read().IsAuthority, draft.Read().PathLength));
        Assert.Equal(flaw, string.Join("; ", draft.Flaws()));
    }

    // X.690 11.2.2: named bits without zeros at the end, their number in the first octet.
    [Theory]
    [InlineData("030205A0", KeyUsages.DigitalSignature | KeyUsages.KeyEncipherment, "")]
    [InlineData("03020106", KeyUsages.KeyCertSign | KeyUsages.CrlSign, "")]
    [InlineData("0303070080", KeyUsages.DecipherOnly, "")]
    [InlineData("03020006", KeyUsages.KeyCertSign | KeyUsages.CrlSign, "KeyUsageUnusedBits")]
    [InlineData("030204A0", KeyUsages.DigitalSignature | KeyUsages.KeyEncipherment, "KeyUsageUnusedBits")]
    [InlineData("0303000600", KeyUsages.KeyCertSign | KeyUsages.CrlSign, "KeyUsageTrailingZeros")]
    [InlineData("03020700", KeyUsages.None, "KeyUsageWithoutBits")]
    [InlineData("030100", KeyUsages.None, "KeyUsageWithoutBits")]
    [InlineData("0303068040", KeyUsages.DigitalSignature, "KeyUsageTooLong")]
    [InlineData("030400800001", KeyUsages.DigitalSignature, "KeyUsageTooLong")]
    [InlineData("03020980", KeyUsages.DigitalSignature, "MalformedExtension")]
    [InlineData("030107", KeyUsages.None, "MalformedExtension")]
    [InlineData("0300", KeyUsages.None, "MalformedExtension")]
    [InlineData("0401A0", null, "MalformedExtension")]
    public void Of_key_usage(string value, KeyUsages? usages, string kind)
    {
        var target = new CertificateDraft { Extensions = [CertificateDraft.Extension(15, value)] }.Read();

        Assert.Equal(usages, target.KeyUsage?.Value);
        Assert.Equal(kind, string.Join(" ", target.EncodingFlaws.Select(flaw => flaw.Kind)));
    }

    [Theory]
    [InlineData(9)]
    [InlineData(17)]
    [InlineData(18)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(37)]
    [InlineData(46)]
    public void Of_lists_that_hold_nothing(byte number) => Assert.Equal(
        [$"EmptySequence tbsCertificate.extensions[0].extnValue 2.5.29.{number}"],
        new CertificateDraft { Extensions = [CertificateDraft.Extension(number, "3000")] }.Flaws());

    [Fact]
    public void Of_a_list_of_no_extensions_and_none_of_one_that_may_be_empty()
    {
        Assert.Equal(["EmptySequence tbsCertificate.extensions"], new CertificateDraft { Extensions = [] }.Flaws());
        Assert.Empty(new CertificateDraft { Extensions = [CertificateDraft.Extension(36, "3000")] }.Flaws());
    }

    [Fact]
    public void Of_an_extension_that_is_there_twice_the_first_counts()
    {
        var draft = new CertificateDraft
        {
            Extensions = [CertificateDraft.Extension(17, "3003820161"), CertificateDraft.Extension(19, "3000"), CertificateDraft.Extension(17, "3003820162")],
        };

        Assert.Equal(["DuplicateExtension tbsCertificate.extensions[2] 2.5.29.17"], draft.Flaws());
        Assert.Equal("a", Assert.Single(draft.Read().AlternativeNames).Value.Text);
        Assert.Equal(3, draft.Read().Extensions.Count);
    }

    [Fact]
    public void Of_many_extensions_each_repetition_is_found_and_not_too_many_are_kept()
    {
        var many = Enumerable.Range(0, 128).Select(number => CertificateDraft.Extension((byte)number, "30020500")).ToArray();

        Assert.DoesNotContain(new CertificateDraft { Extensions = many }.Read().EncodingFlaws, flaw => flaw.Kind == EncodingFlawKind.DuplicateExtension);
        Assert.Equal(100, new CertificateDraft { Extensions = [.. many, .. many] }.Read().EncodingFlaws.Count);
        Assert.Equal(
            ["tbsCertificate.extensions[128]"],
            new CertificateDraft { Extensions = [.. many, many[70]] }.Read().EncodingFlaws
                .Where(flaw => flaw.Kind == EncodingFlawKind.DuplicateExtension).Select(flaw => flaw.Path));
    }

    [Theory]
    [InlineData("0500")]
    [InlineData("3000")]
    [InlineData("30020600")]
    [InlineData("300506032A0304")]
    [InlineData("30050603551D63")]
    [InlineData("30070603551D630500")]
    public void Of_what_is_no_extension_the_others_are_read(string element)
    {
        var bytes = Convert.FromHexString(element);
        var draft = new CertificateDraft { Extensions = [bytes, CertificateDraft.Extension(17, "3003820161")] };

        var flaw = Assert.Single(draft.Read().EncodingFlaws);
        Assert.Equal((EncodingFlawKind.MalformedExtension, "tbsCertificate.extensions[0]"), (flaw.Kind, flaw.Path));
        Assert.Single(draft.Read().AlternativeNames);
    }

    [Fact]
    public void Without_a_value_the_alternative_names_are_not_known()
    {
        var draft = new CertificateDraft { Extensions = [[0x30, 0x05, 0x06, 0x03, 0x55, 0x1D, 0x11]] };

        Assert.Equal(["MalformedExtension tbsCertificate.extensions[0] 2.5.29.17"], draft.Flaws());
        Assert.False(draft.Read().AreAlternativeNamesComplete);
    }

    [Fact]
    public void Of_a_malformed_alternative_name_the_others_are_read()
    {
        // dNSName 'a', registeredID that is no OID, dNSName 'b'.
        var draft = new CertificateDraft { Extensions = [CertificateDraft.Extension(17, "3009820161880180820162")] };

        var target = draft.Read();
        Assert.Equal(["a", "#880180", "b"], target.AlternativeNames.Select(name => name.Value.Text));
        Assert.False(target.AreAlternativeNamesComplete);
        Assert.Equal(["MalformedExtension tbsCertificate.extensions[0].extnValue 2.5.29.17"], draft.Flaws());
    }

    [Fact]
    public void The_offset_is_that_of_the_field_in_the_DER()
    {
        var draft = new CertificateDraft { SerialNumber = [0x00] };
        var der = draft.Encode();

        var flaw = Assert.Single(draft.Read().EncodingFlaws);

        // The contents of the INTEGER behind the version.
        Assert.Equal(der.AsSpan().IndexOf((byte[])[0xA0, 0x03, 0x02, 0x01, 0x02, 0x02, 0x01]) + 7, flaw.Offset);
    }

    [Fact]
    public void A_length_in_more_octets_than_DER_allows_is_told_with_its_offset()
    {
        var draft = new CertificateDraft { Version = [0xA0, 0x81, 0x03, 0x02, 0x01, 0x02] };

        var target = draft.Read();

        var flaw = Assert.Single(target.EncodingFlaws);
        Assert.Equal(EncodingFlawKind.NotShortest, flaw.Kind);
        Assert.Equal(draft.Encode().AsSpan().IndexOf((byte[])[0xA0, 0x81, 0x03]), flaw.Offset);
        Assert.Equal(3, target.Version);
    }

    [Fact]
    public void A_request_has_the_flaws_of_the_extensions_that_it_asks_for()
    {
        var request = new CertificateRequest(Samples.Subject, Samples.Ec, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509Extension("2.5.29.15", [0x03, 0x02, 0x00, 0x06], critical: true));
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 1, true));

        var target = Document.Single<RequestTarget>(request.CreateSigningRequestPem());

        Assert.Equal(
            ["KeyUsageUnusedBits certificationRequestInfo.attributes.extensionRequest[0].extnValue"],
            target.EncodingFlaws.Select(flaw => $"{flaw.Kind} {flaw.Path}"));
        Assert.True(target.IsAuthority);
        Assert.Equal(1, target.PathLength);
        Assert.True(target.IsCritical(ExtensionIds.KeyUsage));
    }

    [Fact]
    public void Two_empty_names_are_nobody_s_own_certificate()
    {
        var issuer = new X500DistinguishedName([0x30, 0x00]);
        var request = new CertificateRequest(issuer, Samples.Ec, HashAlgorithmName.SHA256);

        Assert.False(Document.Single<CertificateTarget>(
            request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(1)).ExportCertificatePem()).IsSelfIssued);
    }
}
