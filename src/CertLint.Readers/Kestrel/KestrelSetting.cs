using CertLint.Model;

namespace CertLint.Readers.Kestrel;

/// <summary>A setting as ASP.NET Core sees it, wherever it was written.</summary>
/// <param name="Key">Its parts joined by colons, in any case: <c>Kestrel:Certificates:Default:Path</c>.</param>
/// <param name="Value">Its value as written, with the place of each character.</param>
internal readonly record struct KestrelSetting(string Key, MappedText Value);
