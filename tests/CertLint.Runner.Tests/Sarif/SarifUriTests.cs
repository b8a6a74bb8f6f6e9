using CertLint.Runner.Sarif;

namespace CertLint.Runner.Tests.Sarif;

/// <summary>RFC 3986 and RFC 8089; expected by hand, and each must be what .NET's own reading of it gives back.</summary>
public sealed class SarifUriTests
{
    [Theory]
    [InlineData("/repo/a.cnf", "a.cnf")]
    [InlineData("/repo/src/App/a.cnf", "src/App/a.cnf")]
    [InlineData("/repo/my certs/C# app/100%.cnf", "my%20certs/C%23%20app/100%25.cnf")]
    [InlineData("/repo/%20.cnf", "%2520.cnf")]
    [InlineData("/repo/is it?.cnf", "is%20it%3F.cnf")]
    [InlineData("/repo/a:b.cnf", "a%3Ab.cnf")]
    [InlineData("/repo/zertifikate/München.cnf", "zertifikate/M%C3%BCnchen.cnf")]
    [InlineData("/repo/證書.cnf", "%E8%AD%89%E6%9B%B8.cnf")]
    [InlineData("/repo/\ud83d\ude00.cnf", "%F0%9F%98%80.cnf")]
    [InlineData("/repo/a&b=c;d,e+f@g!h'i(j)*$.cnf", "a%26b%3Dc%3Bd%2Ce%2Bf%40g%21h%27i%28j%29%2A%24.cnf")]
    [InlineData("/repo/[x]{y}^|`\"<>.cnf", "%5Bx%5D%7By%7D%5E%7C%60%22%3C%3E.cnf")]
    [InlineData("/repo/..hidden/..a", "..hidden/..a")]
    [InlineData("/repo/a\nb.cnf", "a%0Ab.cnf")]
    public void What_lies_below_the_root_is_relative_to_it(string path, string uri)
    {
        Assert.Equal(uri, SarifUri.Below("/repo", path));
        Assert.Equal(uri, SarifUri.Below("/repo/", path));
        Assert.True(Uri.TryCreate(new Uri("file:///repo/"), uri, out var absolute));
        Assert.Equal(path, Uri.UnescapeDataString(absolute.AbsolutePath));
    }

    [Theory]
    [InlineData("/other/a.cnf")]
    [InlineData("/repo2/a.cnf")]
    [InlineData("/a.cnf")]
    public void What_lies_elsewhere_is_not(string path) => Assert.Null(SarifUri.Below("/repo", path));

    [Fact]
    public void All_lies_below_the_root_of_the_file_system() => Assert.Equal("srv/a.cnf", SarifUri.Below("/", "/srv/a.cnf"));

    [Theory]
    [InlineData("/srv/my certs/a#b.cnf", '/', "file:///srv/my%20certs/a%23b.cnf")]
    [InlineData(@"/srv/a\b.cnf", '/', "file:///srv/a%5Cb.cnf")]
    [InlineData("/srv/M\u00fcnchen.cnf", '/', "file:///srv/M%C3%BCnchen.cnf")]
    [InlineData(@"C:\certs\my certs\a.cnf", '\\', "file:///C:/certs/my%20certs/a.cnf")]
    [InlineData(@"\\server\share\a b.cnf", '\\', "file://server/share/a%20b.cnf")]
    [InlineData(@"\\?\C:\certs\a.cnf", '\\', "file:///C:/certs/a.cnf")]
    [InlineData(@"\\?\UNC\server\share\a.cnf", '\\', "file://server/share/a.cnf")]
    public void A_full_path_is_a_file_URI(string path, char separator, string uri)
    {
        Assert.Equal(uri, SarifUri.Absolute(path, separator));
        Assert.Equal(uri, new Uri(uri).AbsoluteUri);
    }
}
