using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Dialects;

/// <summary>The syntax of both libraries, row by row as run with .NET 10 on Linux and BouncyCastle.Cryptography 2.7.0.</summary>
public class NameSyntaxTests
{
    [Theory]
    [InlineData("O=Acme, Inc.", null, null)]
    [InlineData("O=Acme, Inc=x", null, null)]
    [InlineData("O=\"Acme, Inc.\"", "O=Acme, Inc.", "O=Acme, Inc.")]
    [InlineData("O=Acme\\, Inc.", null, "O=Acme, Inc.")]
    [InlineData("O=Acme\\2C Inc.", "O=Acme\\2C Inc.", "O=Acme, Inc.")]
    [InlineData("O=\\41cme", "O=\\41cme", "O=Acme")]
    [InlineData("O=\"Acme \"\"Big\"\" Corp\"", "O=Acme \"Big\" Corp", "O=Acme Big Corp")]
    [InlineData("O=Acme \"Big\" Corp", "O=Acme \"Big\" Corp", "O=Acme Big Corp")]
    [InlineData("O=\"Acme \\\"Big\\\" Corp\"", null, null)]
    [InlineData("O='Acme Inc.'", "O='Acme Inc.'", "O='Acme Inc.'")]
    [InlineData("O=A+B Ltd", "O=A+B Ltd", null)]
    [InlineData("CN=host+OU=unit", "CN=host+OU=unit", "CN=host & OU=unit")]
    [InlineData("O=a=b", "O=a=b", "O=a=b")]
    [InlineData("O=a<b>", "O=a<b>", "O=a<b>")]
    [InlineData("O=#0C0141", "O=#0C0141", "O=A")]
    [InlineData("O=#hash", "O=#hash", null)]
    [InlineData(" CN = h ", "CN=h", "CN=h")]
    [InlineData("\u00A0CN\u00A0=\u00A0h\u00A0", "CN=h", "CN=h")]
    [InlineData("CN=\" h \"", "CN= h ", "CN= h")]
    [InlineData("CN=", "CN=", "CN=")]
    [InlineData("CN=\"\"", "CN=", "CN=")]
    [InlineData("host.example.com", null, null)]
    [InlineData("CN", null, null)]
    [InlineData("CN=h,,O=b", null, null)]
    [InlineData(",CN=h", null, null)]
    [InlineData("/C=US/ST=California/CN=h", null, null)]
    [InlineData("C=US/ST=California/CN=h", "C=US/ST=California/CN=h", null)]
    [InlineData("CN=h/emailAddress=a@b", "CN=h/emailAddress=a@b", "CN=h/emailAddress=a@b")]
    [InlineData("CN=CN=h", "CN=CN=h", "CN=CN=h")]
    [InlineData("CN=https://h", "CN=https://h", "CN=https://h")]
    [InlineData("CN=h:8443", "CN=h:8443", "CN=h:8443")]
    [InlineData("CN=10.0.0.1", "CN=10.0.0.1", "CN=10.0.0.1")]
    [InlineData("CN=h.example.com.", "CN=h.example.com.", "CN=h.example.com.")]
    [InlineData("CN=bücher.example", "CN=bücher.example", "CN=bücher.example")]
    [InlineData("CN=a\u200Bb", "CN=a\u200Bb", "CN=a\u200Bb")]
    [InlineData("CN=https://h/?q=1,2", null, null)]
    [InlineData("CN=a, CN=b", "CN=a | CN=b", "CN=a | CN=b")]
    [InlineData("C=USA", "C=USA", null)]
    [InlineData("C=U", "C=U", null)]
    [InlineData("C=", "C=", null)]
    [InlineData("C=United States", "C=United States", null)]
    [InlineData("C=us", "C=us", "C=us")]
    [InlineData("C=UK", "C=UK", "C=UK")]
    [InlineData("C=1!", null, "C=1!")]
    [InlineData("C=ÜS", null, "C=ÜS")]
    [InlineData("SERIALNUMBER=ab@c", null, "serialNumber=ab@c")]
    [InlineData("E=usér@x", null, "emailAddress=usér@x")]
    public void A_part_of_a_name_is_read_as_the_library_does(string part, string? dotNet, string? bouncyCastle)
    {
        var text = MappedText.Verbatim(part + ", C=US", 0);
        Assert.Equal(dotNet is null ? null : dotNet + " | C=US", TextWithHoles.Show(DotNetDialect.Parse(text)));
        Assert.Equal(bouncyCastle is null ? null : bouncyCastle + " | C=US", TextWithHoles.Show(BouncyCastleDialect.Parse(text)));
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("CN=h,", "CN=h", null)]
    [InlineData("CN=h, ", "CN=h", null)]
    [InlineData("CN=h\nO=b", "CN=h\nO=b", "CN=h\nO=b")]
    [InlineData("CN=host; O=b, C=US", "CN=host | O=b | C=US", "CN=host; O=b | C=US")]
    public void A_whole_name_is_read_as_the_library_does(string whole, string? dotNet, string? bouncyCastle)
    {
        var text = MappedText.Verbatim(whole, 0);
        Assert.Equal(dotNet, TextWithHoles.Show(DotNetDialect.Parse(text)));
        Assert.Equal(bouncyCastle, TextWithHoles.Show(BouncyCastleDialect.Parse(text)));
    }

    [Theory]
    [InlineData("CN=", 65, true, false)]
    [InlineData("CN=", 64, true, true)]
    [InlineData("CN=", 300, true, false)]
    [InlineData("O=", 65, true, true)]
    [InlineData("OU=", 65, true, true)]
    [InlineData("L=", 129, true, true)]
    [InlineData("ST=", 129, true, true)]
    public void Only_BouncyCastle_limits_a_length_and_only_that_of_CN(string key, int length, bool dotNet, bool bouncyCastle)
    {
        var text = MappedText.Verbatim(key + new string('x', length), 0);
        Assert.Equal(dotNet, DotNetDialect.Parse(text).Name is not null);
        Assert.Equal(bouncyCastle, BouncyCastleDialect.Parse(text).Name is not null);
    }

    [Theory]
    [InlineData(DotNetNameFlags.None, "CN=a, O=b; C=US", "CN=a | O=b | C=US")]
    [InlineData(DotNetNameFlags.UseCommas, "CN=a, O=b; C=US", "CN=a | O=b; C=US")]
    [InlineData(DotNetNameFlags.UseSemicolons, "CN=a, O=b; C=US", "CN=a, O=b | C=US")]
    [InlineData(DotNetNameFlags.UseNewLines, "CN=a, b\r\nO=c\nC=US", "CN=a, b | O=c | C=US")]
    [InlineData(DotNetNameFlags.DoNotUseQuotes, "CN=\"a\", O=b", "CN=\"a\" | O=b")]
    [InlineData(DotNetNameFlags.ForceUtf8Encoding, "C=ÜS", null)]
    public void Flags_of_DotNet_choose_separators_and_quotes(DotNetNameFlags flags, string text, string? expected) =>
        Assert.Equal(expected, TextWithHoles.Show(DotNetDialect.Parse(MappedText.Verbatim(text, 0), flags)));

    [Fact]
    public void Only_the_flag_Reversed_or_no_flags_argument_reverses_the_encoded_order()
    {
        var text = MappedText.Verbatim("CN=h, C=US", 0);
        Assert.True(DotNetDialect.Parse(text).Name!.IsEncodedInReverse);
        Assert.True(DotNetDialect.Parse(text, DotNetNameFlags.Reversed | DotNetNameFlags.UseCommas).Name!.IsEncodedInReverse);
        Assert.False(DotNetDialect.Parse(text, DotNetNameFlags.None).Name!.IsEncodedInReverse);
        Assert.False(BouncyCastleDialect.Parse(text).Name!.IsEncodedInReverse);
        Assert.True(BouncyCastleDialect.Parse(text, reverse: true).Name!.IsEncodedInReverse);
    }

    [Fact]
    public void Flags_that_DotNet_does_not_know_make_the_name_unknown() =>
        Assert.Same(NameParse.Unknown, DotNetDialect.Parse(MappedText.Verbatim("CN=h", 0), (DotNetNameFlags)0x8000));

    [Fact]
    public void A_text_beyond_the_limit_is_not_looked_into()
    {
        var longest = MappedText.Verbatim("O=" + new string('x', DotNetDialect.MaximumLength - 2), 0);
        var longer = MappedText.Verbatim(longest.Text + "x", 0);
        Assert.NotNull(DotNetDialect.Parse(longest).Name);
        Assert.Same(NameParse.Unknown, DotNetDialect.Parse(longer));
        Assert.NotNull(BouncyCastleDialect.Parse(longest).Name);
        Assert.Same(NameParse.Unknown, BouncyCastleDialect.Parse(longer));
    }

    [Theory]
    [InlineData("O=x,", 2048)]
    [InlineData("O=◊,", 2048)]
    [InlineData("O=\"\"\"\",", 1024)]
    public void A_name_of_the_greatest_length_with_a_place_for_each_character_is_read(string part, int count)
    {
        var text = new MappedTextBuilder();
        var template = string.Concat(Enumerable.Repeat(part, count));
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] == TextWithHoles.Mark)
                text.Append(new Hole(HoleKind.Variable, "$x"), new SourceSpan(i * 6, 6));
            else
                text.Append(template[i].ToString(), new SourceSpan(i * 6, 6));
        }

        var name = DotNetDialect.Parse(text.Build()).Name;
        Assert.Equal(count, name?.Rdns.Count);
        Assert.Equal(new SourceSpan((template.Length - part.Length) * 6, 6), name!.Rdns[count - 1].Attributes[0].Key!.Span);
    }

    [Fact]
    public void A_hexadecimal_value_of_BouncyCastle_tells_its_string_type_and_others_are_unknown()
    {
        var country = BouncyCastleDialect.Parse(MappedText.Verbatim("C=#0C025553", 0)).Name?.Find(AttributeType.Country);
        Assert.Equal(("US", (int?)12), (country?.Value.Text, country?.StringTag));
        Assert.Same(NameParse.Unknown, BouncyCastleDialect.Parse(MappedText.Verbatim("O=#0500", 0)));
    }
}
