using CertLint.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>Reads <c>value?.ToString()</c> and the like.</summary>
internal sealed class ConditionalAccessReader(ValueReader reader)
{
    /// <summary>What stands before each <c>?.</c> that is being read.</summary>
    private readonly Stack<IOperation> receivers = new();

    /// <summary>Appends what stands behind the <c>?.</c>; where nothing stands before it, nothing comes of it.</summary>
    public void Append(MappedTextBuilder builder, IConditionalAccessOperation access, SyntaxNode place, bool isPart)
    {
        receivers.Push(access.Operation);
        var text = reader.Read(access.WhenNotNull, place, isPart);
        receivers.Pop();
        if (text is { Length: 1, IsKnown: false })
            builder.Append(text.Holes[0].Value with { MayBeEmpty = true, Source = HoleSource.Of(access.Syntax) }, place.Span.ToSourceSpan());
        else
            builder.Append(text);
    }

    /// <summary>Appends what stands before the <c>?.</c>; false where none is being read.</summary>
    public bool AppendReceiver(MappedTextBuilder builder, SyntaxNode place)
    {
        if (receivers.Count == 0)
            return false;
        // What it is made of may have a receiver itself, further out.
        var receiver = receivers.Pop();
        reader.Append(builder, receiver, place);
        receivers.Push(receiver);
        return true;
    }
}
