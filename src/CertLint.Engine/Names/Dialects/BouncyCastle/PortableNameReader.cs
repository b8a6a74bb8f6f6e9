using CertLint.Model;

namespace CertLint.Names;

/// <summary>Reads a text in the steps of 1.9's <c>X509Name</c>, so that it accepts, rejects and splits alike.</summary>
internal sealed class PortableNameReader
{
    private readonly MappedText source;
    private readonly bool isReversed;
    private readonly List<RelativeDistinguishedName> rdns = [];
    private readonly List<NameAttribute> attributes = [];
    private WrittenAttribute? previous;
    private List<NameRemark>? lostQuotes;

    private PortableNameReader(MappedText source, bool isReversed)
    {
        this.source = source;
        this.isReversed = isReversed;
    }

    private BouncyCastleNameErrors Errors => new(source, isReversed, previous, BouncyCastleVersion.Portable19);

    /// <summary>Reads the text as known, each hole as one character that is no syntax.</summary>
    public static DialectReading Read(MappedText text, bool isReversed) => new PortableNameReader(text, isReversed).Read();

    private DialectReading Read()
    {
        for (var tokens = new PortableTokenizer(source, ','); tokens.HasMore;)
        {
            var result = tokens.Next(out var token);
            if ((Failure(result, source, tokens) ?? ReadRdn(token, tokens.Start, tokens.End)) is { } stop)
                return stop;
        }

        return DialectReading.Accepted(new DistinguishedName(rdns, isReversed, source.Span), lostQuotes ?? []);
    }

    /// <param name="token">The RDN, free of quotes and backslashes.</param>
    /// <param name="start">Where it starts in the source.</param>
    /// <param name="end">Where it ends there.</param>
    private DialectReading? ReadRdn(MappedText token, int start, int end)
    {
        var equals = token.Text.IndexOf('=');
        if (equals < 0)
            return DialectReading.Rejected(Errors.NoKey(start, end), end + 1);
        // Quotes and backslashes go and spaces at the ends do, but no equals sign: the first one is the first here and there.
        var writtenEquals = source.Text.IndexOf('=', start);
        var key = token.Slice(0, equals);
        if (FindKey(key, writtenEquals + 1, out var oid) is { } badKey)
            return badKey;

        attributes.Clear();
        var value = token.Slice(equals + 1, token.Length - equals - 1);
        var plus = value.Text.IndexOf('+');
        if (plus > 0 && IsUnknown(value, plus))
            return DialectReading.Unknown;
        var stop = plus > 0
            ? ReadJoined(key, oid, value, start, writtenEquals, end)
            : Take(key, oid, value, end);
        // Where a plus sign joins, what the first pass took away is not told from what the second does.
        if (plus <= 0 && stop is null && BouncyCastleQuotes.Remark(source, writtenEquals + 1, end, attributes[0].Value) is { } remark)
            (lostQuotes ??= []).Add(remark);
        previous = new WrittenAttribute(start, writtenEquals, writtenEquals + 1, end);
        rdns.Add(new RelativeDistinguishedName([.. attributes]));
        return stop;
    }

    /// <summary>Attributes joined by plus signs; quotes and backslashes that the first pass left are syntax once more.</summary>
    private DialectReading? ReadJoined(MappedText key, string oid, MappedText value, int start, int writtenEquals, int end)
    {
        var tokens = new PortableTokenizer(value, '+');
        var result = tokens.Next(out var first);
        if ((Failure(result, value, tokens) ?? Take(key, oid, first, end)) is { } stop)
            return stop;

        previous = new WrittenAttribute(start, writtenEquals, writtenEquals + 1, source.Text.IndexOf('+', writtenEquals));
        while (tokens.HasMore)
        {
            result = tokens.Next(out var token);
            if (Failure(result, value, tokens) is { } failure)
                return failure;
            var equals = token.Text.IndexOf('=');
            if (equals < 0)
                return DialectReading.Rejected(Errors.NoKey(previous.Value.ValueEnd + 1, end), end + 1);
            var nextKey = token.Slice(0, equals);
            var nextValue = token.Slice(equals + 1, token.Length - equals - 1);
            if ((FindKey(nextKey, end + 1, out oid) ?? Take(nextKey, oid, nextValue, end)) is { } next)
                return next;
        }

        return null;
    }

    private DialectReading? FindKey(MappedText key, int decidedAt, out string oid)
    {
        oid = "";
        if (!key.IsKnown)
            return DialectReading.Unknown;
        if (BouncyCastleKeys.OidOf(key.Text, BouncyCastleVersion.Portable19) is { } known)
        {
            oid = known;
            return null;
        }

        // 1.9 takes 1.40.1, and encodes 2.0.1.
        return ObjectIdentifierText.IsWellFormed(BouncyCastleKeys.WithoutPrefix(key.Text))
            ? DialectReading.Unknown
            : DialectReading.Rejected(Errors.UnknownKey(key), decidedAt);
    }

    private DialectReading? Take(MappedText key, string oid, MappedText text, int end)
    {
        var reading = BouncyCastleConversion.Convert(oid, text, BouncyCastleVersion.Portable19);
        if (reading.Error is { } error)
            return DialectReading.Rejected(error, end + 1);
        if (reading.Value is not { } value)
            return DialectReading.Unknown;
        attributes.Add(new NameAttribute(AttributeType.FromOid(oid), value, key, reading.StringTag));
        return null;
    }

    private static DialectReading? Failure(PortableTokenizer.Result result, MappedText text, PortableTokenizer tokens) => result switch
    {
        PortableTokenizer.Result.Token => null,
        PortableTokenizer.Result.Unknown => DialectReading.Unknown,
        _ => DialectReading.Rejected(BouncyCastleNameErrors.NumberSign(text, tokens.End), DialectReading.OnlyWithoutHoles),
    };

    /// <summary>Nothing but holes, which may be empty, stand before the plus sign, which is text at the start.</summary>
    private static bool IsUnknown(MappedText value, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (!value.IsHoleAt(i))
                return false;
        }

        return true;
    }
}
