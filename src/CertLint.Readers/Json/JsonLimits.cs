namespace CertLint.Readers.Json;

/// <summary>What bounds the reading of a JSON text; settings, requests and policies stay far below.</summary>
internal static class JsonLimits
{
    /// <summary>UTF-16 units of a text: 4 Mi.</summary>
    public const int Length = 1 << 22;

    /// <summary>Objects and arrays within one another: the bound of .NET's own readers of settings.</summary>
    public const int Depth = 64;

    /// <summary>Objects, arrays, strings, numbers and literals in all.</summary>
    public const int Values = 300_000;

    /// <summary>Requests, certificates and policies taken from one text.</summary>
    public const int Targets = 1_000;

    /// <summary>Problems told of one text by one reader.</summary>
    public const int Problems = 100;
}
