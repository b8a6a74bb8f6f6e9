using CertLint.Model;
using CertLint.Runner.Sarif;

namespace CertLint.Runner.Tests.Sarif;

public sealed class SarifFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_name_is_the_projects_with_a_hash_of_its_path_below_the_root()
    {
        var root = new SourceRoot("/repo", IsKnown: true);

        // printf src/App/App.csproj | sha256sum
        Assert.Equal("/out/App.0a6d44a2.certlint.sarif", SarifFile.PathOf("/out", "/repo/src/App/App.csproj", root));
        Assert.Equal(
            "/elsewhere/App.0a6d44a2.certlint.sarif",
            SarifFile.PathOf("/elsewhere", "/home/ann/repo/src/App/App.csproj", new SourceRoot("/home/ann/repo/", IsKnown: true)));
    }

    [Theory]
    [InlineData("/repo/tests/App/App.csproj")]
    [InlineData("/repo/src/App/App.fsproj")]
    [InlineData("/repo/App.csproj")]
    public void Projects_of_one_name_have_files_of_their_own(string other)
    {
        var root = new SourceRoot("/repo", IsKnown: true);

        Assert.NotEqual(SarifFile.PathOf("/out", "/repo/src/App/App.csproj", root), SarifFile.PathOf("/out", other, root));
    }

    [Fact]
    public void Without_a_repository_too() => Assert.NotEqual(
        SarifFile.PathOf("/out", "/a/App.csproj", new SourceRoot("/a", IsKnown: false)),
        SarifFile.PathOf("/out", "/b/App.csproj", new SourceRoot("/b", IsKnown: false)));

    [Fact]
    public void A_file_that_says_the_same_is_left_alone_and_another_is_replaced()
    {
        var path = folder["new/folder/App.sarif"];
        var one = Found.Result(Found.Of("CERT1004", "/repo/a.cnf", new FilePosition(1, 2, 1, 4)));
        var other = Found.Result(Found.Of("CERT1005", "/repo/a.cnf", new FilePosition(1, 2, 1, 4)));
        var longAgo = new DateTime(2024, 5, 6, 7, 8, 9, DateTimeKind.Utc);

        Assert.Null(SarifFile.Save(path, one, Run));
        File.SetLastWriteTimeUtc(path, longAgo);
        Assert.Null(SarifFile.Save(path, one, Run));
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(path));
        Assert.Null(SarifFile.Save(path, other, Run));

        Assert.Equal(SarifLog.ToBytes(other, Run), File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFiles(folder["new/folder"]));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told_and_leaves_nothing_behind()
    {
        Directory.CreateDirectory(folder["out/App.sarif"]);

        Assert.NotNull(SarifFile.Save(folder["out/App.sarif"], Found.Result(), Run));
        Assert.Empty(Directory.GetFiles(folder["out"]));
        Assert.NotNull(SarifFile.Save(folder.Write("file", "") + "/App.sarif", Found.Result(), Run));
    }

    [Fact]
    public void The_root_is_what_the_user_says_else_the_repository_else_the_projects_folder()
    {
        var project = folder.Write("repository/src/App/App.csproj", "");
        Assert.Equal(new SourceRoot(folder["repository/src/App"], IsKnown: false), SourceRoot.Of(project, ""));

        Directory.CreateDirectory(folder["repository/.git"]);
        Assert.Equal(new SourceRoot(folder["repository"], IsKnown: true), SourceRoot.Of(project, " "));
        folder.Write("repository/src/.git", "gitdir: ../.git/modules/src\n");
        Assert.Equal(new SourceRoot(folder["repository/src"], IsKnown: true), SourceRoot.Of(project, ""));

        Assert.Equal(new SourceRoot(folder["repository"] + "/", IsKnown: true), SourceRoot.Of(project, "../../"));
        Assert.Equal(new SourceRoot("/elsewhere", IsKnown: true), SourceRoot.Of(project, "/elsewhere"));
    }

    private static SarifRun Run { get; } = new(Found.Root, "/repo/App.csproj");
}
