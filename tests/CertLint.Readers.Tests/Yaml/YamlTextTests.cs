using CertLint.Readers.Yaml;

namespace CertLint.Readers.Tests.Yaml;

public class YamlTextTests
{
    [Fact]
    public void Of_a_key_that_stands_twice_both_are_kept_and_the_last_counts()
    {
        var mapping = Root("a: 1\nb: 2\na: 3\n");

        Assert.Equal(["a", "b", "a"], mapping.Entries.Select(entry => entry.Name));
        Assert.Equal("3", mapping.Scalar("a")!.Value);
    }

    [Fact]
    public void An_alias_is_the_node_of_its_anchor()
    {
        var mapping = Root("a: &x {b: 1}\nc: *x\nd: *missing\n");

        Assert.Same(mapping["a"], mapping["c"]);
        Assert.Equal("1", mapping.Mapping("c")!.Scalar("b")!.Value);
    }

    [Fact]
    public void A_merge_key_adds_what_is_not_there()
    {
        var mapping = Root("base: &x {a: 1, b: 2}\nmore: &y {b: 3, c: 4}\nall:\n  <<: [*x, *y]\n  a: 5\n").Mapping("all")!;

        Assert.Equal("5", mapping.Scalar("a")!.Value);
        Assert.Equal("2", mapping.Scalar("b")!.Value);
        Assert.Equal("4", mapping.Scalar("c")!.Value);
    }

    [Fact]
    public void Documents_before_an_error_are_kept()
    {
        var text = YamlComposer.Read("a: 1\n---\nb: 2\n---\n{{- if x }}\nc: 3\n");

        Assert.Equal(2, text.Documents.Count);
        Assert.False(text.Failure!.IsLimit);
        Assert.InRange(text.Failure.Place.Start, "a: 1\n---\nb: 2\n---\n".Length, "a: 1\n---\nb: 2\n---\n{{- if x }}\nc: 3\n".Length);
    }

    [Fact]
    public void Aliases_of_aliases_are_not_expanded()
    {
        var bomb = "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"));

        var document = Assert.Single(YamlComposer.Read(bomb).Documents);

        Assert.Equal(2, document.Scalars.Count);
    }

    [Fact]
    public void Merges_of_merges_are_bounded()
    {
        var bomb = "a0: &a0 {x: 1, y: 2}\n"
            + string.Concat(Enumerable.Range(1, 60).Select(i => $"a{i}: &a{i}\n  <<: [*a{i - 1}, *a{i - 1}]\n"));

        var document = Assert.Single(YamlComposer.Read(bomb).Documents);

        Assert.InRange(document.Mappings.Sum(mapping => (long)mapping.Merged.Count), 0, YamlLimits.MergedEntries);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void What_nests_too_deep_is_told_and_not_read(string opening)
    {
        var failure = YamlComposer.Read(string.Concat(Enumerable.Repeat(opening, 100_000))).Failure;

        Assert.True(failure!.IsLimit);
        Assert.Contains("100 levels", failure.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_too_many_nodes_or_characters_is_told_and_not_read()
    {
        Assert.True(YamlComposer.Read(string.Concat(Enumerable.Repeat("- a\n", YamlLimits.Nodes + 1))).Failure!.IsLimit);
        Assert.True(YamlComposer.Read(new string('a', YamlLimits.Length + 1)).Failure!.IsLimit);
    }

    [Theory]
    [InlineData("a: \"\\U00110000\"")]
    [InlineData("%YAML 99999999999.1\n---\na")]
    [InlineData("\t- a: [")]
    [InlineData("a: \ud800")]
    [InlineData("? \0")]
    [InlineData("*")]
    [InlineData("!<")]
    [InlineData("--- |\u0085 x")]
    public void What_is_no_YAML_never_throws(string text) => YamlComposer.Read(text);

    [Theory]
    [InlineData("apiVersion: v1\n", true)]
    [InlineData("# comment\n\n---\n", true)]
    [InlineData("- name: x\n", true)]
    [InlineData("\"on\": push\n", true)]
    [InlineData("{\"names\": []}", false)]
    [InlineData("#!/bin/sh\nset -e\n", false)]
    [InlineData("[req]\nx: y\n", false)]
    [InlineData("https://contoso.com\n", false)]
    [InlineData("{{- if x }}\nkind: Certificate\n", false)]
    [InlineData("", false)]
    public void The_first_line_with_content_tells_what_may_be_YAML(string text, bool isYaml) =>
        Assert.Equal(isYaml, YamlDetection.StartsLikeYaml(text));

    private static YamlMapping Root(string text)
    {
        var read = YamlComposer.Read(text);
        Assert.Null(read.Failure);
        return Assert.IsType<YamlMapping>(Assert.Single(read.Documents).Root);
    }
}
