using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>The key that an openssl command makes.</summary>
internal static class OpenSslKeys
{
    /// <summary>What <c>req -newkey</c> makes: <c>rsa:2048</c>, <c>rsa</c> or <c>ec</c> with <c>-pkeyopt</c>, <c>dsa:file</c>.</summary>
    public static Placed<KeyParameters>? OfNewKey(OpenSslOptions options)
    {
        if (options.ValueOf("newkey") is not { } written)
            return null;
        var colon = written.Text.IndexOf(':');
        var algorithm = written.Slice(0, colon < 0 ? written.Length : colon);
        if (!algorithm.IsKnown)
            return null;
        if (algorithm.ToNumber() is { } number)
            return Key(KeyAlgorithm.Rsa, number, null, written);
        return IsRsa(algorithm.Text) && colon > 0 && written.From(colon + 1) is var size && size.ToNumber() is { } bits
            ? Key(KeyAlgorithm.Rsa, bits, null, size)
            : Of(algorithm, options, written);
    }

    /// <summary>What genrsa, genpkey, ecparam, dsaparam and gendsa make.</summary>
    public static Placed<KeyParameters>? OfCommand(string subcommand, OpenSslOptions options)
    {
        var size = options.Operands.LastOrDefault(operand => operand.ToNumber() is not null);
        return subcommand switch
        {
            "genrsa" when size is not null => Key(KeyAlgorithm.Rsa, size.ToNumber(), null, size),
            "dsaparam" when size is not null => Key(KeyAlgorithm.Dsa, size.ToNumber(), null, size),
            "ecparam" when options.ValueOf("name") is { IsKnown: true } curve => Key(KeyAlgorithm.EllipticCurve, null, curve.Text, curve),
            "genpkey" when options.ValueOf("algorithm") is { IsKnown: true } algorithm => Of(algorithm, options, algorithm),
            _ => null,
        };
    }

    private static Placed<KeyParameters>? Of(MappedText algorithm, OpenSslOptions options, MappedText written) =>
        algorithm.Text.ToLowerInvariant() switch
        {
            "rsa" or "rsa-pss" => Sized(KeyAlgorithm.Rsa, options, "rsa_keygen_bits", "bits"),
            "dsa" => Sized(KeyAlgorithm.Dsa, options, "dsa_paramgen_bits", "pbits") ?? Key(KeyAlgorithm.Dsa, null, null, written),
            "ec" => OptionOf(options, "ec_paramgen_curve", "group") is { } curve
                ? Key(KeyAlgorithm.EllipticCurve, null, curve.Text, curve)
                : null,
            "ed25519" or "ed448" => Key(KeyAlgorithm.Edwards, null, null, written),
            _ => null,
        };

    private static bool IsRsa(string algorithm) => algorithm.ToLowerInvariant() is "rsa" or "rsa-pss";

    private static Placed<KeyParameters>? Sized(KeyAlgorithm algorithm, OpenSslOptions options, params string[] names) =>
        OptionOf(options, names) is { } size && size.ToNumber() is { } bits ? Key(algorithm, bits, null, size) : null;

    /// <summary>The value of <c>-pkeyopt name:value</c>; null where there is none or a hole is in it.</summary>
    private static MappedText? OptionOf(OpenSslOptions options, params string[] names) => options.ValuesOf("pkeyopt")
        .Where(option => names.Any(name => option.Text.StartsWith(name + ":", StringComparison.Ordinal)))
        .Select(option => option.From(option.Text.IndexOf(':') + 1))
        .LastOrDefault(value => value.IsKnown);

    private static Placed<KeyParameters> Key(KeyAlgorithm algorithm, int? bits, string? curve, MappedText written) =>
        new(new KeyParameters(algorithm, bits, curve), written.Span);
}
