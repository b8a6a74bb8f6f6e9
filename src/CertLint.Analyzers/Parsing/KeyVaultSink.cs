using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Building5000;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Parsing;

/// <summary><c>CertificatePolicy(issuerName, subject, …)</c> of Azure.Security.KeyVault.Certificates.</summary>
internal static class KeyVaultSink
{
    private const string Subject = "subject";

    /// <summary>The constructor's way with a text; null where it takes no subject.</summary>
    public static TextSink? Of(IMethodSymbol constructor)
    {
        foreach (var parameter in constructor.Parameters)
        {
            if (parameter is { Name: Subject, Type.SpecialType: SpecialType.System_String })
                return new TextSink("Key Vault", parameter, InsertionRemedy.DoubledQuotes, _ => Parse);
        }

        return null;
    }

    /// <summary>Key Vault does not say on which system it parses: certain is what .NET's parsers on both make of a text.</summary>
    private static NameParse Parse(MappedText text)
    {
        var portable = DotNetDialect.Parse(text);
        if (portable.Error is not null)
            return CertStrToNameDialect.Parse(text, CertStrToNameFlags.X500Name | CertStrToNameFlags.Reverse) is { Error: not null } ? portable : NameParse.Unknown;
        return portable with { Remarks = [.. portable.Remarks.Where(remark => remark.Kind == NameRemarkKind.ForeignEscape)] };
    }
}
