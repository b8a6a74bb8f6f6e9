using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Documents;
using CertLint.Readers.Json;

namespace CertLint.Readers.Cfssl;

/// <summary>
/// Reads the requests that <c>cfssl genkey</c>, <c>gencert</c> and <c>selfsign</c> take (csr/csr.go of cfssl 1.6), also within
/// the body of a call to its server, <c>{"request": {}}</c>.
/// </summary>
internal static class CfsslReader
{
    /// <summary>What the request asks for; null where the text is none.</summary>
    public static DocumentModel? Read(DocumentSource source)
    {
        if (source.Json is not { Root: { } root })
            return JsonFailure.Of(source, MustBeRequest(source.Text), "The request for cfssl");
        if (RequestIn(root) is not { } request)
            return null;
        var problems = new List<Problem>(CfsslSyntax.ProblemsOf(source.Json));
        var target = new CfsslRequest(request, problems).Read(source.Path);
        return new DocumentModel(
            source.Lines, [target], [.. problems.OrderBy(problem => problem.Place.Start).Take(JsonLimits.Problems)], []);
    }

    private static JsonValue? RequestIn(JsonValue root) =>
        CfsslDetector.IsRequest(root) ? root
        : root.Find("request", StringComparison.Ordinal) is { } within && CfsslDetector.IsRequest(within) ? within
        : null;

    // Of a text that cannot be read only its words are left; together they stand in no other format.
    private static bool MustBeRequest(string text) =>
        Holds(text, "\"CN\"") && Holds(text, "\"key\"") && Holds(text, "\"algo\"");

    private static bool Holds(string text, string word) => text.IndexOf(word, 0, StringComparison.Ordinal) >= 0;
}
