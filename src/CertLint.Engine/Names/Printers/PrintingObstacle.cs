using CertLint.Model;

namespace CertLint.Names;

/// <summary>Why a library or tool has no text for a name.</summary>
public static class PrintingObstacle
{
    /// <summary>
    /// Words that follow "because", for a name of which <see cref="NameDialects.Print"/> makes no text; the first obstacle where
    /// there are several.
    /// </summary>
    /// <param name="dialect">The library or tool.</param>
    /// <param name="name">The name.</param>
    public static string Of(NameDialect dialect, DistinguishedName name)
    {
        if (!name.IsOrderKnown)
            return "only the run decides in which order it is encoded";
        if (name.Rdns.Count == 0)
            return "it takes no empty name";
        foreach (var rdn in name.EncodedRdns)
        {
            if (rdn.Count == 0)
                return "it has an RDN without an attribute";
            foreach (var attribute in rdn.Attributes)
            {
                if (NameDialects.Print(dialect, Alone(attribute)) is null)
                    return OfAttribute(dialect, attribute);
            }
        }

        return name.Rdns.FirstOrDefault(rdn => rdn.Count > 1) is { } joined
            ? $"it cannot join {Shown(joined[0])} and {Shown(joined[1])} in one RDN"
            : "it makes another name of every text that could say it";
    }

    /// <summary>The same of the section that <see cref="OpenSslConfigPrinter"/> prints, with <c>utf8 = yes</c>.</summary>
    public static string OfOpenSslConfig(DistinguishedName name)
    {
        if (!name.Attributes.Any())
            return "a section without an attribute is refused";
        foreach (var attribute in name.Attributes)
        {
            if (OpenSslConfigPrinter.Print(Alone(attribute), "dn", isUtf8: true) is null)
                return OfAttribute(NameDialect.OpenSslSubject, attribute);
        }

        return "no keys say all of its attributes";
    }

    private static string OfAttribute(NameDialect dialect, NameAttribute attribute)
    {
        var value = attribute.Value;
        if (!value.IsKnown)
            return $"a part of {Shown(attribute)} is known only when it runs";
        if (NameDialects.KeysOf(dialect, attribute.Type).Count == 0)
            return $"it knows no key for the attribute {attribute.Type.Oid}";
        if (Surrogates.IndexOfUnpaired(value.Text) >= 0)
            return $"{Shown(attribute)} holds half a surrogate pair, which has no encoding";
        if (value.Length == 0)
            return $"it takes no empty value, as {attribute.Type.ShortName} has";
        if (value.Text.IndexOf('\0') >= 0)
            return $"{Shown(attribute)} holds a NUL, where its text would end";
        if (EncodedValue.IsElement(attribute))
            return $"the value of {attribute.Type.ShortName} is no string";
        return RejectionOf(dialect, attribute) ?? $"it makes another value of every text for {Shown(attribute)}";
    }

    private static string? RejectionOf(NameDialect dialect, NameAttribute attribute)
    {
        switch (dialect)
        {
            case NameDialect.OpenSslSubject:
                return OpenSslValueEncoding.Encode(attribute.Type.Oid, attribute.Value, isUtf8: true).Error?.Reason;
            case NameDialect.DotNet:
                var rule = new DotNetAttribute(attribute.Type).StringRule;
                return $"it encodes {attribute.Type.ShortName} with {DotNetValueEncoding.AllowedBy(rule)} alone, which {Shown(attribute)} does not fit";
            default:
                return ErrorOf(dialect, attribute)
                    ?? (HasOuterSpace(attribute.Value.Text) ? $"{Shown(attribute)} begins or ends with white space, which it drops" : null);
        }
    }

    /// <summary>What the library itself says of the value, e.g. of a country with three letters.</summary>
    private static string? ErrorOf(NameDialect dialect, NameAttribute attribute)
    {
        var value = dialect == NameDialect.CertStrToName
            ? DotNetNamePrinter.WriteValue(attribute.Value.Text)
            : Rfc4514Escapes.Escape(attribute.Value.Text);
        var text = NameDialects.KeysOf(dialect, attribute.Type)[0] + "=" + value;
        return NameDialects.Parse(dialect, MappedText.Verbatim(text, 0)).Error?.Reason;
    }

    private static bool HasOuterSpace(string value) => char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[value.Length - 1]);

    private static DistinguishedName Alone(NameAttribute attribute) =>
        new([new RelativeDistinguishedName(attribute)], IsEncodedInReverse: false, default);

    private static string Shown(NameAttribute attribute) => "'" + attribute.Type.ShortName + "=" + NameErrorText.Show(attribute.Value) + "'";
}
