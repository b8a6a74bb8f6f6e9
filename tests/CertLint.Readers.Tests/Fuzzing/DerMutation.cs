using System.Formats.Asn1;
using CertLint.Fuzzing;

namespace CertLint.Readers.Tests.Fuzzing;

/// <summary>
/// Changes elements of DER, and mostly writes the lengths around them anew, so that the change comes past the look at
/// lengths to the readers of the parts.
/// </summary>
internal static class DerMutation
{
    private const int Deepest = 40;

    private static readonly byte[] Tags =
        [0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0C, 0x13, 0x14, 0x16, 0x17, 0x18, 0x1C, 0x1E, 0x30, 0x31, 0x80, 0x82, 0x86, 0xA0, 0xA3, 0xA4, 0x1F, 0x24];

    /// <summary>The DER after one to three changes; of what is no DER, any octets are changed.</summary>
    public static byte[] Of(Random random, byte[] content, byte[] other)
    {
        if (random.Next(4) == 0 || Element.TryParse(content) is not { } root)
            return Mutation.OfOctets(random, content, other);
        for (var changes = random.Next(1, 4); changes > 0; changes--)
            Change(random, root, Element.TryParse(other) ?? root);
        var changed = new List<byte>();
        root.Write(changed);
        return random.Next(8) == 0 ? Mutation.OfOctets(random, [.. changed], other) : [.. changed];
    }

    private static void Change(Random random, Element root, Element other)
    {
        var elements = root.All().ToList();
        var element = elements[random.Next(elements.Count)];
        var parent = elements.FirstOrDefault(candidate => candidate.Children?.Contains(element) == true);
        var donors = other.All().ToList();
        var donor = donors[random.Next(donors.Count)].Copy();
        switch (random.Next(8))
        {
            case 0:
                element.Tag = [Tags[random.Next(Tags.Length)]];
                break;
            case 1 when element.Children is null:
                element.Value = random.Next(3) == 0 ? [] : Mutation.OfOctets(random, element.Value, donor.Value);
                break;
            case 2 when parent?.Children is { } siblings:
                siblings.Remove(element);
                break;
            case 3 when parent?.Children is { } siblings:
                siblings.Insert(random.Next(siblings.Count + 1), element.Copy());
                break;
            case 4 when parent?.Children is { } siblings:
                siblings[siblings.IndexOf(element)] = donor;
                break;
            case 5 when element.Children is { } children:
                children.Insert(random.Next(children.Count + 1), donor);
                break;
            case 6:
                Wrap(element, random.Next(1, Deepest));
                break;
            default:
                element.IsIndefinite = element.Children is not null;
                break;
        }
    }

    private static void Wrap(Element element, int levels)
    {
        var inner = element.Copy();
        for (; levels > 1; levels--)
            inner = new Element { Tag = [0x30], Children = [inner] };
        element.Tag = [0x30];
        element.Children = [inner];
    }

    private sealed class Element
    {
        public required byte[] Tag { get; set; }

        public byte[] Value { get; set; } = [];

        public List<Element>? Children { get; set; }

        public bool IsIndefinite { get; set; }

        public static Element? TryParse(byte[] content)
        {
            try
            {
                return Parse(content, 0);
            }
            catch (AsnContentException)
            {
                return null;
            }
        }

        public Element Copy() => new()
        {
            Tag = Tag, Value = Value, IsIndefinite = IsIndefinite, Children = Children?.ConvertAll(child => child.Copy()),
        };

        public IEnumerable<Element> All() => [this, .. Children?.SelectMany(child => child.All()) ?? []];

        public void Write(List<byte> to)
        {
            List<byte> contents = [.. Value];
            foreach (var child in Children ?? [])
                child.Write(contents);
            to.AddRange(Tag);
            if (IsIndefinite)
                to.AddRange([0x80, .. contents, 0, 0]);
            else if (contents.Count < 0x80)
                to.AddRange([(byte)contents.Count, .. contents]);
            else
                to.AddRange([0x83, (byte)(contents.Count >> 16), (byte)(contents.Count >> 8), (byte)contents.Count, .. contents]);
        }

        private static Element Parse(ReadOnlySpan<byte> data, int depth)
        {
            var tag = AsnDecoder.ReadEncodedValue(data, AsnEncodingRules.BER, out var start, out var length, out _);
            var element = new Element { Tag = [data[0]], Value = data.Slice(start, length).ToArray() };
            if (!tag.IsConstructed || depth > Deepest)
                return element;
            element.Children = [];
            for (var rest = data.Slice(start, length); !rest.IsEmpty;)
            {
                AsnDecoder.ReadEncodedValue(rest, AsnEncodingRules.BER, out _, out _, out var consumed);
                element.Children.Add(Parse(rest, depth + 1));
                rest = rest[consumed..];
            }

            element.Value = [];
            return element;
        }
    }
}
