namespace CertLint.Readers.Tests.Support;

/// <summary>Files with oracles that may lie beside the repository; they are no part of it.</summary>
internal static class Corpus
{
    public static string Folder(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CertLint.sln")))
            folder = folder.Parent;
        var path = Path.Combine(folder?.Parent?.FullName ?? "", "shared", relative);
        Assert.SkipUnless(Directory.Exists(path), $"../shared/{relative} is not here.");
        return path;
    }
}
