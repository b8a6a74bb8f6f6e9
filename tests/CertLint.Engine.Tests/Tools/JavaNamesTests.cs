using System.Text;

namespace CertLint.Tests.Tools;

/// <summary>The harness itself: a text arrives as it was sent, and so does each kind of answer.</summary>
public class JavaNamesTests
{
    [Theory]
    [InlineData(JavaNames.Keytool)]
    [InlineData(JavaNames.Principal)]
    [InlineData(JavaNames.GenerateKeyPair)]
    public void A_name_comes_back_encoded_last_RDN_first(string mode)
    {
        var answer = JavaNames.Required.Ask(mode, "CN=h, C=US");
        Assert.Equal("301931" + "0B3009060355040613025553" + "310A300806035504031301" + "68", Convert.ToHexString(answer.Encoding!));
    }

    [Theory]
    [InlineData(JavaNames.Keytool, "E=x", "java.io.IOException", "Invalid keyword \"E\"")]
    [InlineData(JavaNames.GenerateKeyPair, "E=x", "java.io.IOException", "Invalid keyword \"E\"")]
    [InlineData(JavaNames.Principal, "E=x", "java.lang.IllegalArgumentException", "improperly specified input name: E=x")]
    [InlineData(JavaNames.Ldap, "E", "javax.naming.InvalidNameException", "Invalid name: E")]
    public void An_error_comes_with_its_class_and_message(string mode, string text, string type, string message)
    {
        var answer = JavaNames.Required.Ask(mode, text);
        Assert.False(answer.IsAccepted);
        Assert.Equal((type, message), (answer.ErrorClass, answer.Message));
    }

    [Fact]
    public void The_LDAP_parser_answers_in_written_order_with_texts_and_octets()
    {
        var answer = JavaNames.Required.Ask(JavaNames.Ldap, "CN=bücher\uD800+OU=a\\,b,O=#0C0141");
        Assert.Equal(
            "CN=bücher\uD800 OU=a,b | O=#0C0141",
            string.Join(" | ", answer.Rdns!.Select(rdn => string.Join(" ", rdn.Select(a => a.Type + "=" + (a.Text ?? "#" + Convert.ToHexString(a.Octets!))).Order(StringComparer.Ordinal)))));
        Assert.Empty(JavaNames.Required.Ask(JavaNames.Ldap, "").Rdns!);
    }

    [Fact]
    public void Every_UTF16_unit_arrives()
    {
        var units = string.Concat(Enumerable.Range(0, 0x10000).Select(unit => (char)unit).Where(unit => ",;+\"\\<>".IndexOf(unit) < 0));
        var answer = JavaNames.Required.Ask(JavaNames.Keytool, "CN=x" + units);
        // Java's encoder, too, writes a question mark for half a surrogate pair, but one for each.
        var expected = Encoding.UTF8.GetBytes("x" + string.Concat(units.Select(unit => char.IsSurrogate(unit) && unit != '\uDBFF' && unit != '\uDC00' ? "?" : unit.ToString())));
        Assert.Equal(Convert.ToHexString(expected), Convert.ToHexString(answer.Encoding!)[^(expected.Length * 2)..]);
    }
}
