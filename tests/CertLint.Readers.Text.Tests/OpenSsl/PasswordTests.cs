namespace CertLint.Readers.Text.Tests.OpenSsl;

public class PasswordTests
{
    [Theory]
    [InlineData("output_password = hunter2\n", "")]
    [InlineData("input_password = hunter2 # for now\n", "")]
    [InlineData("output_password = \"hunter2\"\n", "")]
    [InlineData("prompt=no\nattributes=a\n", "[a]\nchallengePassword = hunter2\n")]
    [InlineData("attributes=a\n", "[a]\nchallengePassword=A password\nchallengePassword_default = hunter2\n")]
    public void A_password_is_told_where_it_stands_and_never_quoted(string settings, string rest)
    {
        var text = "[req]\ndistinguished_name=dn\n" + settings + "[dn]\nCN=Name\nCN_default=a\n" + rest;
        var problem = Assert.Single(Sample.Read(text).Problems, problem => problem.RuleId == "CERT4007");

        Assert.Contains("hunter2", Sample.At(text, problem.Place), StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("output_password = $ENV::PASSWORD\n", "")]
    [InlineData("output_password = {{ password }}\n", "")]
    [InlineData("output_password = <password>\n", "")]
    [InlineData("output_password =\n", "")]
    [InlineData("x=hunter2\noutput_password = $x\n", "")]
    [InlineData("attributes=a\n", "[a]\nchallengePassword = A challenge password\nchallengePassword_min=4\n")]
    [InlineData("", "[a]\noutput_password = hunter2\nchallengePassword_default = hunter2\n")]
    public void A_password_that_stands_elsewhere_a_question_and_a_section_out_of_use_are_not(string settings, string rest) =>
        Assert.Empty(Sample.Told("[req]\ndistinguished_name=dn\n" + settings + "[dn]\nCN=Name\nCN_default=a\n" + rest, "CERT4007"));

    [Fact]
    public void A_password_of_two_requests_is_told_once() => Assert.Single(Sample.Told(
        "output_password=hunter2\n" + Sample.Prompted + "CN=x\nCN_default=a\n[req2]\ndistinguished_name=dn2\n[dn2]\nCN=x\nCN_default=b\n", "CERT4007"));

    [Fact]
    public void The_message_says_where_a_password_belongs() => Assert.Equal(
        "The password of the private key (output_password) stands in the config, so whoever reads the file has it; remove the line and run openssl with '-passout env:NAME' or 'file:NAME'.",
        Assert.Single(Sample.Read("output_password=hunter2\n" + Sample.Unprompted + "CN=a\n").Problems).Message);
}
