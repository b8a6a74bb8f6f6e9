using CertLint.Analyzers.Inspections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CertLint.Analyzers.Tests.Inspections;

/// <summary>What an editor sees: compilation after compilation, in each of which one file is another.</summary>
public class ConcernedFilesTests
{
    private static readonly Candidate Names = new(new FileWords(["CN="]), _ => null);
    private static readonly Candidate Subjects = new(new FileWords(["Subject"], ["Cert"]), _ => null);

    private readonly ConcernedFiles files = new([Names, Subjects]);

    [Theory]
    [InlineData("class A { }", "")]
    [InlineData("class A { string N = \"CN=a\"; }", "Names")]
    [InlineData("class A { object Subject; }", "")]
    [InlineData("class Certificate { object Subject; }", "Subjects")]
    [InlineData("class Certificate { object Subject; string N = \"CN=a\"; }", "Names Subjects")]
    public void A_file_concerns_those_whose_words_it_holds_in_each_compilation(string source, string expected)
    {
        var compilation = Compile(source, "class Other { }");

        for (var i = 0; i < 3; i++)
            Assert.Equal(expected, Told(compilation, 0));
    }

    [Fact]
    public void A_file_that_has_been_changed_is_searched_anew()
    {
        var compilation = Compile("class A { }", "class B { string N = \"CN=b\"; }");
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(["", "Names"], [Told(compilation, 0), Told(compilation, 1)]);
            compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Parse("class A { string N = \"CN=a\"; }"));
            Assert.Equal(["Names", "Names"], [Told(compilation, 0), Told(compilation, 1)]);
            compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Parse("class A { }"));
        }
    }

    [Fact]
    public void A_file_that_stays_is_not_searched_again()
    {
        var compilation = Compile("class A { string N = \"CN=a\"; }");
        // A build makes one compilation; the second shows that there are several.
        Of(compilation);
        var known = Of(compilation)[compilation.SyntaxTrees[0]];

        Assert.Same(known, Of(compilation.AddSyntaxTrees(Parse("class B { }")))[compilation.SyntaxTrees[0]]);
    }

    private static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create("test", sources.Select(Parse));

    private static SyntaxTree Parse(string source) =>
        CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken);

    private IReadOnlyDictionary<SyntaxTree, IReadOnlyList<Candidate>> Of(CSharpCompilation compilation) =>
        files.Of(compilation, TestContext.Current.CancellationToken);

    private string Told(CSharpCompilation compilation, int file) => Of(compilation).TryGetValue(compilation.SyntaxTrees[file], out var concerned)
        ? string.Join(' ', concerned.Select(candidate => candidate == Names ? "Names" : "Subjects"))
        : "";
}
