using CertLint.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>One reading of a string expression, in which each choice takes one of its arms.</summary>
internal sealed class ValueReader
{
    private const int DeepestNesting = 100;

    private readonly Choices choices;
    private readonly SyntaxTree file;
    private readonly InterpolationReader interpolations;
    private readonly ConditionalAccessReader accesses;
    private readonly CallReader calls;

    /// <summary>How many variables may still be followed; code that does not compile may go in circles.</summary>
    private int referencesLeft = 256;

    /// <summary>Terms that may still be read: a variable made of two of the one before doubles what there is to read.</summary>
    private int termsLeft = 1 << 16;

    private int depth;

    /// <summary>Starts a reading.</summary>
    /// <param name="choices">The choices of all readings.</param>
    /// <param name="file">The file of the expression; values that other files write have their place where they are named here.</param>
    public ValueReader(Choices choices, SyntaxTree file)
    {
        this.choices = choices;
        this.file = file;
        var formats = new FormatReader(this);
        interpolations = new InterpolationReader(this, formats);
        accesses = new ConditionalAccessReader(this);
        calls = new CallReader(this, formats);
    }

    /// <summary>True where there was more to read than is read, so that nothing of it is certain.</summary>
    public bool IsExhausted => termsLeft <= 0;

    /// <summary>The value of an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="place">The place of its value where it is not known.</param>
    /// <param name="isPart">True where the value becomes part of a text, to which null adds nothing.</param>
    public MappedText Read(IOperation expression, SyntaxNode place, bool isPart)
    {
        if (expression is ILiteralOperation { Syntax: LiteralExpressionSyntax literal, ConstantValue.Value: string })
            return LiteralText.Of(literal.Token);
        var builder = new MappedTextBuilder();
        Append(builder, expression, place, isPart);
        var text = builder.Build(expression.Syntax.SpanStart);
        return expression.ConstantValue.Value is string constant && !string.Equals(constant, text.Text, StringComparison.Ordinal)
            ? MappedText.At(constant, expression.Syntax.Span.ToSourceSpan())
            : text;
    }

    /// <summary>Appends the value of an expression.</summary>
    public void Append(MappedTextBuilder builder, IOperation expression, SyntaxNode place, bool isPart = true)
    {
        if (depth == DeepestNesting)
        {
            AppendHole(builder, expression, place);
            return;
        }

        depth++;
        var terms = Concatenation.TermsOf(expression);
        if (terms.Count == 1)
            AppendTerm(builder, terms.Pop(), place, isPart);
        while (terms.Count > 0)
        {
            var term = terms.Pop();
            if (Concatenation.IsSum(term))
                Append(builder, term, term.Syntax);
            else
                AppendTerm(builder, term, term.Syntax, isPart: true);
        }

        depth--;
    }

    private void AppendTerm(MappedTextBuilder builder, IOperation term, SyntaxNode place, bool isPart)
    {
        termsLeft--;
        if (term is ILiteralOperation { Syntax: LiteralExpressionSyntax literal, ConstantValue.Value: string })
        {
            builder.Append(LiteralText.Of(literal.Token));
        }
        else if (term is IInterpolatedStringOperation interpolated)
        {
            interpolations.Append(builder, interpolated);
        }
        else if (IsExhausted)
        {
            AppendHole(builder, term, place);
        }
        else if (ChoiceExpression.Of(term, isPart) is { Arms.Count: > 0 } choice)
        {
            AppendChoice(builder, choice, place, isPart);
        }
        else if (DeclaredValue.Of(term) is { } value && referencesLeft-- > 0)
        {
            AppendDeclared(builder, term, value, place, isPart);
        }
        else if (term is IConditionalAccessOperation access)
        {
            accesses.Append(builder, access, place, isPart);
        }
        else if (term is IConditionalAccessInstanceOperation && accesses.AppendReceiver(builder, place))
        {
            return;
        }
        else if (term is IInvocationOperation call && calls.Append(builder, call, place))
        {
            return;
        }
        else if (RepeatedCharacter.TextOf(term) is { } repeated)
        {
            builder.Append(repeated, term.Syntax.Span.ToSourceSpan());
        }
        else if (Term.ConstantText(term) is { } meaning && (isPart || term.ConstantValue is not { HasValue: true, Value: null }))
        {
            builder.Append(meaning, term.Syntax.Span.ToSourceSpan());
        }
        else
        {
            AppendHole(builder, term, place);
        }
    }

    private void AppendChoice(MappedTextBuilder builder, ChoiceExpression choice, SyntaxNode place, bool isPart)
    {
        var arm = choice.Arms[choices.Take(choice.Key, choice.DecidedBy(), choice.Arms.Count)];
        Append(builder, arm, choice.Arms.Count == 1 ? place : Term.WithoutConversion(arm).Syntax, isPart);
        choices.Leave();
    }

    /// <summary>Appends a value that is written elsewhere.</summary>
    private void AppendDeclared(MappedTextBuilder builder, IOperation name, IOperation value, SyntaxNode place, bool isPart)
    {
        var text = Read(value, value.Syntax, isPart);
        if (name.ConstantValue.Value is string constant && !string.Equals(constant, text.Text, StringComparison.Ordinal))
            builder.Append(constant, name.Syntax.Span.ToSourceSpan());
        // What is a hole as a whole is better known by the name that it has here.
        else if (text is { Length: 1, IsKnown: false })
            builder.Append(text.Holes[0].Value with { Source = HoleSource.Of(name.Syntax) }, place.Span.ToSourceSpan());
        else if (value.Syntax.SyntaxTree == file)
            builder.Append(text, value.Syntax.Span.ToSourceSpan(), name.Syntax.Span.ToSourceSpan());
        else
            builder.Append(text, name.Syntax.Span.ToSourceSpan());
    }

    /// <summary>Appends a value of which only its type, or the method that makes it, may be known.</summary>
    /// <param name="builder">Where to.</param>
    /// <param name="expression">The expression; null where even that tells nothing.</param>
    /// <param name="place">The hole's place.</param>
    /// <param name="format">The format of an interpolation or placeholder.</param>
    public void AppendHole(MappedTextBuilder builder, IOperation? expression, SyntaxNode place, string format = "")
    {
        termsLeft--;
        builder.Append(ExpressionHole.Of(expression is null ? null : Term.WithoutConversion(expression), format), place.Span.ToSourceSpan());
    }
}
