namespace CertLint.Readers.Yaml;

/// <summary>What a program takes a scalar for.</summary>
internal enum YamlType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Nothing.</summary>
    Null,
}

/// <summary>
/// The types that YAML 1.1 gives to scalars without quotes and tag, as the two libraries do that read most of our files.
/// </summary>
internal static class YamlTypes
{
    private static readonly string[] True = ["true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"];
    private static readonly string[] False = ["false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF"];
    private static readonly string[] Nothing = ["", "~", "null", "Null", "NULL"];
    private static readonly string[] Floats = [".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF"];

    /// <summary>The type that go-yaml 2, on which Kubernetes' and Helm's tools stand, gives to a scalar.</summary>
    public static YamlType OfGo(YamlScalar scalar) =>
        !scalar.IsUntyped ? YamlType.Text
        : scalar.Value is "y" or "Y" or "n" or "N" ? YamlType.Boolean
        : Of(scalar.Value);

    /// <summary>The type that PyYAML, on which Ansible stands, gives to a scalar: one letter is a text there.</summary>
    public static YamlType OfPython(YamlScalar scalar) => scalar.IsUntyped ? Of(scalar.Value) : YamlType.Text;

    /// <summary>True where a scalar that is a boolean is true.</summary>
    public static bool IsTrue(string value) => value is "y" or "Y" || Array.IndexOf(True, value) >= 0;

    private static YamlType Of(string value) =>
        Array.IndexOf(Nothing, value) >= 0 ? YamlType.Null
        : Array.IndexOf(True, value) >= 0 || Array.IndexOf(False, value) >= 0 ? YamlType.Boolean
        : IsNumber(value) ? YamlType.Number
        : YamlType.Text;

    private static bool IsNumber(string value)
    {
        var at = value[0] is '+' or '-' ? 1 : 0;
        if (at == value.Length)
            return false;
        if (Array.IndexOf(Floats, value.Substring(at)) >= 0)
            return true;
        if (value[at] == '0' && at + 2 < value.Length && value[at + 1] is 'x' or 'b' or 'o')
            return IsOfDigits(value, at + 2, value[at + 1] == 'x');
        return IsDecimal(value, at);
    }

    private static bool IsOfDigits(string value, int at, bool isHexadecimal)
    {
        for (; at < value.Length; at++)
        {
            if (value[at] != '_' && !(isHexadecimal ? Uri.IsHexDigit(value[at]) : value[at] is >= '0' and <= '7'))
                return false;
        }

        return true;
    }

    // Digits, a point among them, an exponent behind.
    private static bool IsDecimal(string value, int at)
    {
        bool hasDigit = false, hasPoint = false;
        for (; at < value.Length && value[at] is (>= '0' and <= '9') or '_' or '.'; at++)
        {
            if (value[at] == '.' && hasPoint)
                return false;
            hasPoint |= value[at] == '.';
            hasDigit |= value[at] is >= '0' and <= '9';
        }

        if (!hasDigit || at == value.Length)
            return hasDigit;
        if (value[at++] is not ('e' or 'E'))
            return false;
        if (at < value.Length && value[at] is '+' or '-')
            at++;
        var digits = at;
        while (at < value.Length && value[at] is >= '0' and <= '9')
            at++;
        return at > digits && at == value.Length;
    }
}
