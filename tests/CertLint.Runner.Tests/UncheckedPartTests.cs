using CertLint.Model;

namespace CertLint.Runner.Tests;

public sealed class UncheckedPartTests : IDisposable
{
    private const string Config = """
        [req]
        prompt = no
        distinguished_name = dn
        [dn]
        CN = {{ host }}
        O = $ENV::ORGANIZATION
        C = US
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Values_that_only_a_template_or_the_environment_knows_are_told_with_their_places()
    {
        var path = folder.Write("request.cnf", Config);

        var parts = LintRun.Execute(Requests.Of(path), TestContext.Current.CancellationToken).NotChecked;

        Assert.Equal(
            [
                new UncheckedPart(path, new FilePosition(5, 6, 5, 16), "'{{ host }}' is a placeholder"),
                new UncheckedPart(path, new FilePosition(6, 5, 6, 23), "'$ENV::ORGANIZATION' is known only when it runs"),
            ],
            parts);
    }

    [Fact]
    public void A_replay_tells_the_same()
    {
        var request = Requests.Of(folder.Write("b.cnf", Config), folder.Write("a.cnf", Config)) with { CachePath = folder["cache"] };
        var first = LintRun.Execute(request, TestContext.Current.CancellationToken);

        var second = LintRun.Execute(request, TestContext.Current.CancellationToken);

        Assert.True(second.IsReplay);
        Assert.Equal(4, second.NotChecked.Count);
        Assert.Equal(first.NotChecked, second.NotChecked);
        Assert.Equal(folder["a.cnf"], second.NotChecked[0].Path);
    }

    [Fact]
    public void A_file_that_holds_nothing_of_ours_is_not_told() => Assert.Empty(LintRun.Execute(
        Requests.Of(folder.Write("settings.json", "{ \"host\": \"{{ host }}\" }")), TestContext.Current.CancellationToken).NotChecked);
}
