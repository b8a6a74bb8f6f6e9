using System.Collections.Immutable;

namespace CertLint.Analyzers.Inspections;

/// <summary>By which words a file shows, before anything is bound, that an inspection may find something in it.</summary>
internal sealed class FileWords
{
    /// <param name="any">
    /// Words of which the file must hold one: the names of the types or methods in question, and what stands in the texts that they
    /// take, as <c>CN=</c>, because C# does not need to name the type that it constructs. Each has two characters at least.
    /// </param>
    /// <param name="companions">
    /// Words of which the file must hold one too, where the first stand in ordinary code, as <c>Subject</c> does; empty: no more is
    /// asked.
    /// </param>
    public FileWords(ImmutableArray<string> any, ImmutableArray<string> companions)
    {
        Any = any;
        Companions = companions;
    }

    /// <summary>Words of which one is enough.</summary>
    /// <param name="any">Those that stand in few files.</param>
    public FileWords(ImmutableArray<string> any)
        : this(any, ImmutableArray<string>.Empty)
    {
    }

    /// <summary>Of these, one stands in each file that deals with certificates, if only in the name of a method or variable.</summary>
    public static ImmutableArray<string> OfCertificates { get; } =
        ImmutableArray.Create("Cert", "cert", "X509", "x509", "X500", "Ssl", "CN=");

    /// <summary>One of these is needed.</summary>
    public ImmutableArray<string> Any { get; }

    /// <summary>And one of these, where there are some.</summary>
    public ImmutableArray<string> Companions { get; }
}
