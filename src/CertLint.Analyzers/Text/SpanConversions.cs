using CertLint.Model;
using Microsoft.CodeAnalysis.Text;

namespace CertLint.Analyzers.Text;

internal static class SpanConversions
{
    public static SourceSpan ToSourceSpan(this TextSpan span) => new(span.Start, span.Length);

    public static TextSpan ToTextSpan(this SourceSpan span) => new(span.Start, span.Length);
}
