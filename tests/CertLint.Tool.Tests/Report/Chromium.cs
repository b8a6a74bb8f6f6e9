using System.Diagnostics;

namespace CertLint.Tool.Tests.Report;

/// <summary>What a browser made of a page.</summary>
/// <param name="Dom">The document after its scripts have run.</param>
/// <param name="Console">What the page's console says, errors and violations of its policy among it.</param>
internal sealed record OpenedPage(string Dom, IReadOnlyList<string> Console);

/// <summary>A headless browser, with a profile of its own each time.</summary>
internal static class Chromium
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Skips the test where there is none.</summary>
    public static void Require() => Assert.SkipUnless(Names.Any(Command.Exists), "Chromium is missing.");

    /// <summary>Opens a file.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="fragment">What stands behind <c>#</c> in the address; empty for none.</param>
    public static OpenedPage Open(string path, string fragment = "")
    {
        var profile = Directory.CreateTempSubdirectory("certlint-chromium-");
        try
        {
            var address = new Uri(path).AbsoluteUri + (fragment.Length > 0 ? "#" + fragment : "");
            // As root, which builds in containers are, its sandbox does not start.
            using var process = Command.Start(
                Names.First(Command.Exists), profile.FullName, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--no-first-run", "--disable-extensions", "--disable-background-networking", "--enable-logging=stderr",
                "--user-data-dir=" + profile.FullName, "--virtual-time-budget=2000", "--dump-dom", address);
            return Read(process);
        }
        finally
        {
            Remove(profile);
        }
    }

    private static OpenedPage Read(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("The browser does not end.");
        }

        var lines = error.GetAwaiter().GetResult().Split('\n');
        return new OpenedPage(output.GetAwaiter().GetResult(), [.. lines.Where(line => line.Contains(":CONSOLE", StringComparison.Ordinal))]);
    }

    // Helpers of the browser may end after it, and write until then.
    private static void Remove(DirectoryInfo profile)
    {
        for (var attempt = 0; attempt < 20; attempt++)
        {
            try
            {
                profile.Delete(recursive: true);
                return;
            }
            catch (IOException)
            {
                Thread.Sleep(50);
            }
        }
    }
}
