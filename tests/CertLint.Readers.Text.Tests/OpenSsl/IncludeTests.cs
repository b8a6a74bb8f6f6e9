namespace CertLint.Readers.Text.Tests.OpenSsl;

public class IncludeTests
{
    private const string Rest = "[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN=a\n";

    [Theory]
    [InlineData(".include /x/y.cnf\n", "/x/y.cnf")]
    [InlineData(".include = /x/y.cnf # why\n", "/x/y.cnf")]
    [InlineData(".include=\"/x/y z.cnf\"\n", "/x/y z.cnf")]
    [InlineData("d=/x\n.include $d/y.cnf\n", "/x/y.cnf")]
    [InlineData(".pragma includedir:/etc/ssl\n.include y.cnf\n", "/etc/ssl/y.cnf")]
    [InlineData(".includefoo = y.cnf\n", "y.cnf")]
    public void A_missing_include_is_no_error_but_makes_the_subject_incomplete(string head, string path)
    {
        var model = Sample.Read(head + Rest);
        Assert.Equal([path], model.References);
        Assert.Empty(model.Problems);
        Assert.Equal("CN=a", Sample.Subject(head + Rest));
        Assert.False(Sample.Target(head + Rest).IsSubjectComplete);
    }

    [Fact]
    public void An_include_of_unknown_path_is_no_reference_and_no_error()
    {
        var model = Sample.Read(".include $ENV::DIR/y.cnf\n" + Rest);
        Assert.Empty(model.References);
        Assert.Empty(model.Problems);
    }

    [Fact]
    public void What_an_include_defines_stands_at_its_line()
    {
        const string text = "[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nC=DE\n.include org.cnf\nCN=a\n";
        var target = Sample.Target(text, path => path == "org.cnf" ? "O=\"Acme, Inc.\"\r\nOU=$O\n" : null);
        Assert.Equal("C=DE, O=Acme, Inc., OU=Acme, Inc., CN=a", Sample.Show(target.Subject!));
        Assert.True(target.IsSubjectComplete);
        Assert.All(
            target.Subject!.Attributes.Skip(1).Take(2),
            attribute => Assert.Equal("6:1-6:17", Sample.Place(text, attribute.Value.Span)));
    }

    [Fact]
    public void A_section_that_an_include_opens_goes_on_behind_it() =>
        Assert.Equal("O=Acme, CN=a", Sample.Subject(
            "[req]\ndistinguished_name=dn\nprompt=no\n.include dn.cnf\nCN=a\n", _ => "[dn]\nO=Acme\n"));

    [Fact]
    public void A_mistake_in_an_included_file_is_told_where_that_file_is_linted() =>
        Assert.Empty(Sample.Read(".include x.cnf\n" + Rest, _ => "no equal sign\n[dn]\ncountyName=US\n").Problems);

    [Fact]
    public void A_file_that_includes_itself_is_read_a_few_times()
    {
        var reads = 0;
        var model = Sample.Read(".include x.cnf\n" + Rest, _ => ++reads > 0 ? ".include x.cnf\n.include x.cnf\n" : null);
        Assert.InRange(reads, 1, 100);
        Assert.Equal(["x.cnf"], model.References);
    }

    [Fact]
    public void A_relative_path_is_an_error_where_a_pragma_forbids_it()
    {
        var text = ".pragma abspath:on\n.include x.cnf\n" + Rest;
        var problem = Assert.Single(Sample.Read(text).Problems);
        Assert.Equal("CERT5010", problem.RuleId);
        Assert.Equal("2:10-2:15", Sample.Place(text, problem.Place));
    }
}
