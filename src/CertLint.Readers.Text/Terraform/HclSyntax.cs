using CertLint.Model;

namespace CertLint.Readers.Text.Terraform;

/// <summary>What an attribute is set to, as far as the text alone tells it.</summary>
/// <param name="Place">The whole expression.</param>
internal abstract record HclExpression(SourceSpan Place);

/// <summary>A string, its interpolations as holes; the text of a number, <c>true</c> and <c>false</c> too.</summary>
/// <param name="Text">The text, without quotes and escapes.</param>
/// <param name="Place">With its quotes.</param>
internal sealed record HclText(MappedText Text, SourceSpan Place) : HclExpression(Place);

/// <summary><c>null</c>, which is as good as no attribute.</summary>
internal sealed record HclNull(SourceSpan Place) : HclExpression(Place);

/// <summary><c>[a, b]</c>.</summary>
internal sealed record HclList(IReadOnlyList<HclExpression> Items, SourceSpan Place) : HclExpression(Place);

/// <summary><c>{ a = b }</c>.</summary>
internal sealed record HclObject(HclBody Body, SourceSpan Place) : HclExpression(Place);

/// <summary>Anything else: references, calls, operators, conditions.</summary>
/// <param name="Source">As written.</param>
/// <param name="Place">The whole.</param>
internal sealed record HclUnknown(string Source, SourceSpan Place) : HclExpression(Place);

/// <summary>An attribute of a body or object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">What it is set to.</param>
internal sealed record HclAttribute(MappedText Name, HclExpression Value);

/// <summary>A block.</summary>
/// <param name="Type">The word before its labels.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Header">From its type to its last label.</param>
/// <param name="Body">What stands within its braces.</param>
internal sealed record HclBlock(MappedText Type, IReadOnlyList<MappedText> Labels, SourceSpan Header, HclBody Body);

/// <summary>Attributes and blocks in written order.</summary>
internal sealed class HclBody
{
    /// <summary>The attributes.</summary>
    public List<HclAttribute> Attributes { get; } = [];

    /// <summary>The blocks.</summary>
    public List<HclBlock> Blocks { get; } = [];

    /// <summary>The value of an attribute; null where it is not set.</summary>
    public HclExpression? this[string name] =>
        Attributes.Find(attribute => attribute.Name.Text == name) is { Value: not HclNull } found ? found.Value : null;

    /// <summary>The first block of this type.</summary>
    public HclBlock? Block(string type) => Blocks.Find(block => block.Type.Text == type);

    /// <summary>
    /// True where a <c>dynamic</c> block makes blocks of this type, or an attribute that is no object stands in their place.
    /// </summary>
    public bool HasDynamic(string type) =>
        Blocks.Exists(block => block.Type.Text == "dynamic" && block.Labels.Any(label => label.Text == type))
        || this[type] is HclUnknown or HclText;
}

/// <summary>Why a text is no HCL from some place on.</summary>
/// <param name="Place">The offending character.</param>
/// <param name="Reason">In words that follow "because".</param>
internal sealed record HclError(SourceSpan Place, string Reason);
