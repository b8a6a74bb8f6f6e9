namespace CertLint.Readers.CSharp;

/// <summary>
/// Finds the files whose certificates C# adds to a handler's <c>ClientCertificates</c>, and which are therefore for mutual
/// TLS. It follows names within one source file and knows no types: what it finds is evidence, not proof.
/// </summary>
public static class ClientCertificateFiles
{
    /// <summary>The property of HttpClientHandler, HttpWebRequest, SslClientAuthenticationOptions and their like.</summary>
    public const string Property = "ClientCertificates";

    /// <summary>UTF-16 units of a source that is looked into.</summary>
    private const int LongestSource = 4 << 20;

    /// <summary>A certificate that is loaded from a path that is put together from a folder: three names.</summary>
    private const int NamesToFollow = 3;

    /// <summary>Tokens of an expression that is looked into.</summary>
    private const int LongestExpression = 400;

    private static readonly string[] Extensions = [".pfx", ".p12", ".pem", ".crt", ".cer", ".cert", ".der", ".p7b"];

    /// <summary>The paths as they are written, with slashes, as far as the source tells them: <c>certs/client.pfx</c>.</summary>
    public static IReadOnlyList<string> Read(string source)
    {
        if (source.Length > LongestSource || source.IndexOf(Property, StringComparison.Ordinal) < 0)
            return [];
        var tokens = CSharpLexer.Read(source);
        var found = new Search(tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsWord(Property) && ValueStart(tokens, i + 1) is { } start)
                found.LookAt(start, NamesToFollow);
        }

        return found.Paths;
    }

    // x.ClientCertificates.Add(…), ClientCertificates = { … }, ClientCertificates = new() { … }
    private static int? ValueStart(IReadOnlyList<CSharpToken> tokens, int at)
    {
        while (at < tokens.Count && (tokens[at].IsSign('!') || tokens[at].IsSign('?')))
            at++;
        if (at >= tokens.Count)
            return null;
        if (tokens[at].IsSign('=') && !(at + 1 < tokens.Count && (tokens[at + 1].IsSign('=') || tokens[at + 1].IsSign('>'))))
            return at + 1;
        return at + 2 < tokens.Count && tokens[at].IsSign('.') && tokens[at + 1].Text is "Add" or "AddRange" or "Import" && tokens[at + 2].IsSign('(')
            ? at + 3
            : null;
    }

    private sealed class Search(IReadOnlyList<CSharpToken> tokens)
    {
        private readonly HashSet<string> followed = new(StringComparer.Ordinal);
        private readonly List<string> paths = [];

        public IReadOnlyList<string> Paths => paths;

        /// <summary>Looks at the expression that starts at a token, and at those whose names stand in it.</summary>
        public void LookAt(int start, int namesLeft)
        {
            var depth = 0;
            var last = Math.Min(tokens.Count, start + LongestExpression);
            for (var i = start; i < last; i++)
            {
                var token = tokens[i];
                if (token.Kind == CSharpTokenKind.Sign)
                {
                    depth += token.Text[0] switch { '(' or '{' or '[' => 1, ')' or '}' or ']' => -1, _ => 0 };
                    if (depth < 0 || (depth == 0 && (token.IsSign(';') || token.IsSign(','))))
                        return;
                }
                else if (token.Kind == CSharpTokenKind.Text)
                {
                    if (Array.Exists(Extensions, extension => token.Text.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
                        paths.Add(PathAt(i));
                }
                else if (namesLeft > 0 && followed.Add(token.Text))
                {
                    foreach (var value in ValuesOf(token.Text))
                        LookAt(value, namesLeft - 1);
                }
            }
        }

        /// <summary>Where the values stand that are given to a name: <c>name = …</c>, <c>name => …</c>.</summary>
        private IEnumerable<int> ValuesOf(string name)
        {
            for (var i = 0; i + 2 < tokens.Count; i++)
            {
                if (!tokens[i].IsWord(name) || !tokens[i + 1].IsSign('=') || tokens[i + 2].IsSign('='))
                    continue;
                yield return tokens[i + 2].IsSign('>') ? i + 3 : i + 2;
            }
        }

        // Path.Combine(folder, "certs", "client.pfx"), folder + "/client.pfx"
        private string PathAt(int at)
        {
            var path = tokens[at].Text;
            for (var i = at; i >= 2 && tokens[i - 2].Kind == CSharpTokenKind.Text && !IsLoaded(tokens[i - 2].Text); i -= 2)
            {
                if (tokens[i - 1].IsSign(','))
                    path = tokens[i - 2].Text + "/" + path;
                else if (tokens[i - 1].IsSign('+'))
                    path = tokens[i - 2].Text + path;
                else
                    break;
            }

            return path.Replace('\\', '/');
        }

        private static bool IsLoaded(string text) =>
            Array.Exists(Extensions, extension => text.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
    }
}
