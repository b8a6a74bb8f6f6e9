using CertLint.Model;
using CertLint.Runner.Sarif;

namespace CertLint.Runner.Tests.Sarif;

/// <summary>A fix is offered where the suggestion can stand there whatever the syntax.</summary>
public sealed class SarifFixTests
{
    [Theory]
    [InlineData("CA", "California", 2)]
    [InlineData("USA", "US", 3)]
    [InlineData("b\u00fccher.contoso.com", "xn--bcher-kva.contoso.com", 18)]
    // Quotes around or escapes within the value: the word needs neither.
    [InlineData("CA", "California", 4)]
    [InlineData("St. Louis", "Saint Louis", 9)]
    public void A_plain_word_and_a_space_where_one_stands_already(string value, string suggestion, int width) =>
        Assert.Equal(suggestion, SarifFix.Of(Suggestion(value, suggestion, new FilePosition(3, 5, 3, 5 + width))));

    [Theory]
    // A shell would end the argument.
    [InlineData("NC", "North Carolina", 2)]
    // St.\ Louis
    [InlineData("St. Louis", "Saint Louis", 10)]
    [InlineData("Contoso", "Contoso, Ltd.", 7)]
    [InlineData("Fort Worth", "Fort \"Worth\"", 10)]
    [InlineData("Quebec", "Qu\u00e9bec", 6)]
    [InlineData("SP", "ST=S", 2)]
    [InlineData("a b", "a b ", 3)]
    [InlineData("CA", "", 2)]
    [InlineData(null, "North Carolina", 14)]
    public void Not_what_may_need_quotes_or_escapes(string? value, string suggestion, int width) =>
        Assert.Null(SarifFix.Of(Suggestion(value, suggestion, new FilePosition(3, 5, 3, 5 + width))));

    [Fact]
    public void Not_at_a_point_nor_across_lines_nor_of_a_whole_file()
    {
        Assert.Null(SarifFix.Of(Suggestion("CA", "California", new FilePosition(3, 5, 3, 5))));
        Assert.Null(SarifFix.Of(Suggestion("CA", "California", new FilePosition(3, 5, 4, 7))));
        Assert.Null(SarifFix.Of(Suggestion("CA", "California", FilePosition.None)));
    }

    private static ReportedFinding Suggestion(string? value, string suggestion, FilePosition position) =>
        Found.Of("CERT1005", "/repo/a.cnf", position).WithSuggestion(value, suggestion);
}
