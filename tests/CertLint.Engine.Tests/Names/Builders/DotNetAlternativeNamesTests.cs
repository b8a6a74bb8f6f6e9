using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names.Builders;

/// <summary>The real <see cref="SubjectAlternativeNameBuilder"/> is the oracle.</summary>
public class DotNetAlternativeNamesTests
{
    private const long Calls = 20_000;

    private static readonly Gen<string> Hosts = Gen.OneOf(
        Gen.String[Gen.Char["aA0-._* /:@\t\u007f"], 0, 8],
        Gen.Select(Gen.Int[60, 66], Gen.OneOf("", ".", ".de")).Select((length, end) => new string('a', length) + end),
        Gen.Select(Gen.Int[245, 260], Gen.OneOf("", "."))
            .Select((length, end) => string.Concat(Enumerable.Repeat("abcdefghi.", 26))[..length].TrimEnd('.') + end));

    // With ICU, as here, more is refused than without.
    [Fact]
    public void AddDnsName_throws_on_ASCII_where_it_is_said_and_elsewhere_only_on_what_ICU_refuses()
    {
        int thrown = 0, taken = 0;
        Hosts.Sample(
            host =>
            {
                var throws = Throws(builder => builder.AddDnsName(host));
                var isRefused = IsRefused(GeneralNameKind.Dns, host);
                Interlocked.Increment(ref isRefused ? ref thrown : ref taken);
                Assert.Equal(throws, isRefused || IsRefusedByIcu(host));
            },
            iter: Calls);
        Assert.True(thrown > Calls / 10 && taken > Calls / 10, $"{thrown} thrown, {taken} taken");
    }

    [Theory]
    [InlineData("-contoso.com")]
    [InlineData("contoso-.com")]
    [InlineData("a\u007fb")]
    public void What_only_ICU_refuses_is_not_called_refused(string host)
    {
        Assert.True(Throws(builder => builder.AddDnsName(host)));
        Assert.False(IsRefused(GeneralNameKind.Dns, host));
    }

    [Fact]
    public void AddEmailAddress_and_AddUserPrincipalName_throw_where_it_is_said_and_nowhere_else() =>
        Gen.String[Gen.Char["ab@.<> \0\u00e9\u20ac\ud83d\ude00"], 0, 5].Sample(
            text =>
            {
                Assert.Equal(Throws(builder => builder.AddEmailAddress(text)), IsRefused(GeneralNameKind.Email, text));
                Assert.Equal(Throws(builder => builder.AddUserPrincipalName(text)), IsRefused(GeneralNameKind.Other, text));
            },
            iter: Calls);

    [Fact]
    public void IPAddress_throws_on_what_is_called_no_address() => Gen.String[Gen.Char["0123459afghx.:%/[]"], 0, 9].Sample(
        text =>
        {
            if (IsRefused(GeneralNameKind.IPAddress, text))
                Assert.False(IPAddress.TryParse(text, out _));
        },
        iter: Calls);

    [Theory]
    [InlineData("")]
    [InlineData("mtls.contoso.com")]
    [InlineData("a.b")]
    [InlineData("1.2.3.4.5")]
    [InlineData("10.0.0.0/8")]
    [InlineData("g::1")]
    public void A_host_is_no_address(string text)
    {
        Assert.Throws<FormatException>(() => IPAddress.Parse(text));
        Assert.True(IsRefused(GeneralNameKind.IPAddress, text));
    }

    [Theory]
    [InlineData("https://b\u00fccher.de/", true)]
    [InlineData("https://user@b\u00fccher.de:8080?q", true)]
    [InlineData("https://m\u00fcller:p@contoso.com/", false)]
    [InlineData("https://contoso.com/b\u00fccher", false)]
    [InlineData("https://contoso.com/?q=b\u00fccher", false)]
    [InlineData("urn:b\u00fccher", false)]
    [InlineData("https://contoso.com/", false)]
    public void Of_a_URI_the_host_is_not_turned_into_ASCII(string uri, bool isRefused)
    {
        Assert.Equal(isRefused, Throws(builder => builder.AddUri(new Uri(uri))));
        Assert.Equal(isRefused, IsRefused(GeneralNameKind.Uri, uri));
    }

    private static bool IsRefusedByIcu(string host)
    {
        var name = host.EndsWith('.') ? host[..^1] : host;
        return name.Length == 254 || host.Contains('\u007f', StringComparison.Ordinal)
            || name.Split('.').Any(label => label.StartsWith('-') || label.EndsWith('-'));
    }

    private static bool IsRefused(GeneralNameKind kind, string text) =>
        DotNetAlternativeNames.Check(kind, MappedText.Verbatim(text, 0)) is not null;

    // What is refused by no argument check is refused when the extension is built.
    private static bool Throws(Action<SubjectAlternativeNameBuilder> add)
    {
        try
        {
            var builder = new SubjectAlternativeNameBuilder();
            add(builder);
            builder.Build();
            return false;
        }
        catch (Exception exception) when (exception is ArgumentException or CryptographicException)
        {
            return true;
        }
    }
}
