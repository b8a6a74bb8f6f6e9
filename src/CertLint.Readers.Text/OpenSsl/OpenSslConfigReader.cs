using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>
/// Reads the configs that <c>openssl req</c> makes requests and self-signed certificates from (config(5) and
/// openssl-req(1) of OpenSSL 3.0). Does no I/O and reads no environment. Never throws on bad content.
/// </summary>
public static class OpenSslConfigReader
{
    /// <summary>Words, in lower case, without one of which, in whatever case, a text is not asked about.</summary>
    public static IReadOnlyList<string> MarkerWords { get; } = ["distinguished_name"];

    /// <summary>True where <paramref name="text"/> is such a config: told by its content, whatever the file's name.</summary>
    public static bool IsRequestConfig(string text) => RequestConfigDetector.IsRequestConfig(text);

    /// <summary>What a config holds; null where <paramref name="text"/> is none.</summary>
    /// <param name="text">The whole file, decoded.</param>
    /// <param name="include">
    /// Gives the text of an included file, or of all <c>*.cnf</c> and <c>*.conf</c> files of an included folder; null where
    /// there is none. The path is as openssl would open it: relative to the folder where openssl is run. Without this
    /// function no include is read. Either way the subject counts as incomplete where an include is missing.
    /// </param>
    /// <param name="isUtf8">False where the file is encoded in something else, such as Latin-1.</param>
    /// <returns>
    /// One <see cref="ConfigTarget"/> for each request; its subject is null where openssl asks for it. The references are the
    /// included paths as the config has them.
    /// </returns>
    public static DocumentModel? Read(string text, Func<string, string?>? include = null, bool isUtf8 = true)
    {
        if (!IsRequestConfig(text))
            return null;
        if (text.Length > ConfigLimits.FileLength)
            return TooLong();
        var file = ConfigLoader.Load(text, include ?? (_ => null));
        var reading = RequestReader.Read(file, isUtf8);
        var problems = file.Issues.Select(ConfigProblems.Of).OfType<Problem>()
            .Concat(VariableProblems.Of(file))
            .Concat(reading.Problems)
            .OrderBy(problem => problem.Place.Start)
            .Take(ConfigLimits.Problems)
            .ToArray();
        return new DocumentModel(LineMap.Of(text), reading.Targets, problems, file.IncludePaths) { NotChecked = reading.NotChecked };
    }

    private static DocumentModel TooLong() => new(new LineMap([0]), [],
        [new Problem(RuleIds.UnreadableFile, default, $"The config is longer than {ConfigLimits.FileLength} characters, so it is not checked; split it.")],
        []);
}
