using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Sinks;

/// <summary>The types by which a compilation can build names; each is null where it is not referenced.</summary>
internal sealed class NameApi
{
    private readonly INamedTypeSymbol? distinguishedName;
    private readonly INamedTypeSymbol? certificateRequest;
    private readonly INamedTypeSymbol? bouncyCastleName;
    private readonly INamedTypeSymbol? nameBuilder;
    private readonly INamedTypeSymbol? alternativeNameBuilder;

    private NameApi(Compilation compilation)
    {
        const string Certificates = "System.Security.Cryptography.X509Certificates.";
        distinguishedName = compilation.GetTypeByMetadataName(Certificates + "X500DistinguishedName");
        certificateRequest = compilation.GetTypeByMetadataName(Certificates + "CertificateRequest");
        nameBuilder = compilation.GetTypeByMetadataName(Certificates + "X500DistinguishedNameBuilder");
        alternativeNameBuilder = compilation.GetTypeByMetadataName(Certificates + "SubjectAlternativeNameBuilder");
        bouncyCastleName = compilation.GetTypeByMetadataName("Org.BouncyCastle.Asn1.X509.X509Name");
    }

    /// <summary>True where a constructor may take a name's text.</summary>
    public bool HasTextSinks => distinguishedName is not null || certificateRequest is not null || bouncyCastleName is not null;

    /// <summary>True where a builder may take a name's values.</summary>
    public bool HasBuilders => nameBuilder is not null || alternativeNameBuilder is not null;

    /// <summary>Looks the types up; null where a compilation has none of them.</summary>
    public static NameApi? Of(Compilation compilation)
    {
        var api = new NameApi(compilation);
        return api.HasTextSinks || api.HasBuilders ? api : null;
    }

    /// <summary>How a constructor reads a name's text; null where it takes none.</summary>
    public TextSink? TextSinkOf(IMethodSymbol constructor)
    {
        var type = constructor.ContainingType;
        if (Is(type, distinguishedName))
            return TextSink.OfDistinguishedName(constructor);
        if (Is(type, certificateRequest))
            return TextSink.OfCertificateRequest(constructor);
        return Is(type, bouncyCastleName) ? TextSink.OfBouncyCastle(constructor) : null;
    }

    /// <summary>What a builder's method adds; null where it adds no value that is text.</summary>
    public BuilderMethod? BuilderMethodOf(IMethodSymbol method)
    {
        if (!method.Name.StartsWith("Add", StringComparison.Ordinal))
            return null;
        if (Is(method.ContainingType, nameBuilder))
            return BuilderMethod.OfDistinguishedName(method);
        return Is(method.ContainingType, alternativeNameBuilder) ? BuilderMethod.OfAlternativeName(method) : null;
    }

    private static bool Is(INamedTypeSymbol type, INamedTypeSymbol? expected) =>
        expected is not null && SymbolEqualityComparer.Default.Equals(type, expected);
}
