using System.Text;
using CertLint.Model;
using CertLint.Readers.CSharp;
using CertLint.Runner.Files;

namespace CertLint.Runner.Purposes;

/// <summary>
/// Which files the project's C# adds to <c>ClientCertificates</c>. The sources are read only when a certificate of the set
/// makes that matter, which few do.
/// </summary>
internal sealed class ClientEvidence
{
    private readonly Lazy<Sources> sources;

    /// <param name="paths">Full paths of the sources.</param>
    /// <param name="runStart">The file system's time when the run began.</param>
    public ClientEvidence(IReadOnlyList<string> paths, long runStart) =>
        sources = new Lazy<Sources>(() => Sources.Read(paths, runStart));

    /// <summary>The sources on which the answers depended; none where nobody asked.</summary>
    public IReadOnlyList<WatchedFile> Watched => sources.IsValueCreated ? sources.Value.Watched : [];

    /// <summary>Full path of the C# that hands the certificate of this file to a client; null where none does.</summary>
    public string? PresentedBy(string fullPath)
    {
        var path = "/" + fullPath.Replace('\\', '/').TrimStart('/');
        foreach (var suffix in sources.Value.Suffixes)
        {
            if (path.EndsWith(suffix.Key, StringComparison.OrdinalIgnoreCase))
                return suffix.Value;
        }

        return null;
    }

    /// <summary>True where it matters for a certificate whether a client presents it.</summary>
    public static bool Matters(NamedTarget target) =>
        target is CertificateTarget { IsAuthority: false, Usage: Usage.Unknown }
        && (ClientAuthentication.LacksPurpose(target) || ClientAuthentication.LacksSignature(target));

    private sealed record Sources(IReadOnlyList<WatchedFile> Watched, IReadOnlyDictionary<string, string> Suffixes)
    {
        public static Sources Read(IReadOnlyList<string> paths, long runStart)
        {
            var watched = new List<WatchedFile>();
            var suffixes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var path in paths)
            {
                if (!path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase))
                    continue;
                var stamp = FileStamp.Of(path);
                var content = FileContent.Read(path, stamp);
                watched.Add(WatchedFile.Of(path, stamp, content, runStart));
                foreach (var suffix in content.Bytes is { } bytes ? SuffixesIn(bytes) : [])
                    suffixes[suffix] = suffixes.TryGetValue(suffix, out var first) ? first : path;
            }

            return new Sources(watched, suffixes);
        }

        private static IEnumerable<string> SuffixesIn(byte[] source) =>
            ClientCertificateFiles.Read(Encoding.UTF8.GetString(source)).Select(SuffixOf).OfType<string>();

        // Where the program runs is not known, so that of "../certs/client.pfx" the end must do.
        private static string? SuffixOf(string written)
        {
            var parts = written.Split('/').Where(part => part is not ("" or "." or "..")).ToArray();
            return parts.Length == 0 ? null : "/" + string.Join("/", parts);
        }
    }
}
