using CertLint.Readers.Keystores;

namespace CertLint.Readers.Tests.Keystores;

/// <summary>java.io.DataInput, "Modified UTF-8".</summary>
public class ModifiedUtf8Tests
{
    [Theory]
    [InlineData("6D79", "my")]
    [InlineData("C3BC", "\u00FC")]
    [InlineData("E282AC", "\u20AC")]
    [InlineData("C080", "\0")]
    [InlineData("EDA0BDEDB880", "\U0001F600")]
    public void Characters_are_read_as_Java_reads_them(string octets, string text) =>
        Assert.Equal(text, ModifiedUtf8.Decode(Convert.FromHexString(octets)));

    [Fact]
    public void Half_a_surrogate_pair_stays_one() => Assert.Equal("\uD83D", ModifiedUtf8.Decode([0xED, 0xA0, 0xBD]));

    [Theory]
    [InlineData("FF61", "\uFFFDa")]
    [InlineData("C3", "\uFFFD")]
    [InlineData("C361", "\uFFFDa")]
    [InlineData("E282", "\uFFFD\uFFFD")]
    [InlineData("F09F9880", "\uFFFD\uFFFD\uFFFD\uFFFD")]
    public void What_Java_refuses_is_shown_as_such(string octets, string text) =>
        Assert.Equal(text, ModifiedUtf8.Decode(Convert.FromHexString(octets)));
}
