using CertLint.Analyzers.Commands;
using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.Analyzers.Tests.Commands;

/// <summary>Only members that may start a tool are bound, wherever the tool's name stands.</summary>
public class CommandMembersTests
{
    [Theory]
    [InlineData("void F() { Run(\"openssl\"); }", "F")]
    [InlineData("void F() { Run(OpenSsl); } void G() { Run(Other); }", "F")]
    [InlineData("const string Tool = \"/usr/bin/keytool\"; void F() { Run(Tool); } void G() { }", "Tool F")]
    [InlineData("string Tool => \"openssl\"; string Path => Tool; void F() { Run(Path); } void G() { }", "Tool Path F")]
    [InlineData("void F() { Start(\"a\"); } void G() { } void Start(string s) { Run(opensslPath, s); }", "F Start")]
    [InlineData("void F() { Start(\"genrsa 1024\"); } void G() { }", "F")]
    [InlineData("void F() { Run(\"git\"); } int G() => 1;", "")]
    [InlineData("void F() { Run(tool, \"-subj\"); } class Inner { void G() { Run(\"New-SelfSignedCertificate\"); } void H() { } }", "F G")]
    public void A_member_is_bound_that_names_a_tool_or_what_holds_its_name(string members, string expected)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var tree = CSharpSyntaxTree.ParseText("class C { " + members + " }", cancellationToken: cancellation);

        var names = CommandMembers.Of(tree, cancellation).Select(member => member.DescendantTokens()
            .First(token => token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is not TypeSyntax).ValueText);

        Assert.Equal(expected, string.Join(' ', names));
    }

    [Fact]
    public void A_program_is_one_member()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var tree = CSharpSyntaxTree.ParseText(
            "var info = new ProcessStartInfo(); info.FileName = \"openssl\"; Process.Start(info); class C { void F() { } }", cancellationToken: cancellation);

        Assert.Equal(3, CommandMembers.Of(tree, cancellation).Count);
    }

    [Fact]
    public Task A_tool_whose_name_a_field_holds_is_judged() => Verify.Source("""
        using System.Diagnostics;
        class Program
        {
            const string Tool = "openssl";
            static readonly string Program2 = Tool;
            void Start(string host) => Process.Start(Program2, new[] { "req", "-new", "-key", "a.key", "-subj", "/C={|CERT1004:USA|}/CN=mtls.contoso.com" });
        }
        """);
}
