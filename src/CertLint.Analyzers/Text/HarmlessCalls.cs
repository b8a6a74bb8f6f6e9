using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>Calls, constructors and properties of the framework whose text holds nothing that is syntax in a name.</summary>
/// <remarks>
/// Not among them: <c>Uri.Host</c>, which for a scheme that .NET does not know may hold commas and equals signs;
/// <c>Environment.UserName</c> and <c>UserDomainName</c>; <c>Convert.ToBase64String</c>, with its <c>+</c>, <c>/</c> and <c>=</c>.
/// The name of the machine is, although a kernel takes any: neither Windows nor <c>hostname</c> and <c>hostnamectl</c> set one that
/// is none by RFC 1123.
/// </remarks>
internal static class HarmlessCalls
{
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "System.Environment.MachineName",
        "System.Net.Dns.GetHostName",
        "System.IO.Path.GetRandomFileName",
        "System.Convert.ToHexString",
        "System.Convert.ToHexStringLower",
        "System.BitConverter.ToString",
        "System.Uri.EscapeDataString",
        "System.Security.Cryptography.X509Certificates.X509Certificate.GetCertHashString",
        "System.Security.Cryptography.X509Certificates.X509Certificate.GetSerialNumberString",
        "System.Security.Cryptography.X509Certificates.X509Certificate.GetPublicKeyString",
        "System.Security.Cryptography.X509Certificates.X509Certificate.SerialNumber",
        "System.Security.Cryptography.X509Certificates.X509Certificate2.SerialNumber",
        "System.Security.Cryptography.X509Certificates.X509Certificate2.Thumbprint",
    };

    /// <summary>True where the text of an expression is harmless.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="mayBeEmpty">True where the text may be empty.</param>
    public static bool Include(IOperation expression, out bool mayBeEmpty)
    {
        mayBeEmpty = true;
        switch (expression)
        {
            case IInvocationOperation { Instance: { } instance, TargetMethod.Name: nameof(ToString) } call
                when FormatOf(call) is { } format && HarmlessTypes.Contain(instance.Type, format, out mayBeEmpty):
                return true;
            case IInvocationOperation { TargetMethod: { } method }:
                return IsMember(method);
            case IPropertyReferenceOperation { Property: { } property }:
                return IsMember(property);
            case IObjectCreationOperation when RepeatedCharacter.CharacterOf(expression) is { } character:
                return !NameSyntaxCharacters.AreIn(character.ToString());
            default:
                return false;
        }
    }

    private static bool IsMember(ISymbol member) =>
        Members.Contains(member.ContainingType.ToDisplayString() + "." + member.Name);

    /// <summary>The format that a call of <c>ToString</c> gives; null where it is not known.</summary>
    private static string? FormatOf(IInvocationOperation call)
    {
        var format = "";
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Type is { SpecialType: SpecialType.System_String })
            {
                if (argument.Value.ConstantValue is not { HasValue: true, Value: var constant })
                    return null;
                format = constant as string ?? "";
            }
            // Version.ToString(2)
            else if (argument.Parameter?.Type is not { Name: "IFormatProvider" or nameof(Int32) })
            {
                return null;
            }
        }

        return format;
    }
}
