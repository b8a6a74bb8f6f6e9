using CertLint.Model;

namespace CertLint.Runner.Inventory;

/// <summary>A certificate, request, private key or keystore that stands in the files.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Position">Lines and columns; a point at the very start where it is the whole file.</param>
/// <param name="Target">What was read of it, with the purpose that was judged by; nothing in it is secret.</param>
public sealed record InventoryItem(string Path, FilePosition Position, LintTarget Target);
