namespace CertLint.Readers.Text.Commands.Hosts.Make;

/// <summary>A logical line of a Makefile that a shell gets, or another line between such ones.</summary>
/// <param name="Start">Where what the shell gets starts.</param>
/// <param name="End">Where the line ends.</param>
/// <param name="IsRecipe">True where a shell gets it.</param>
/// <param name="Prefix">The character that starts the lines of recipes there.</param>
/// <param name="Target">The target for which the recipe is; null where it is for several or for those that a pattern fits.</param>
internal readonly record struct MakefileLine(int Start, int End, bool IsRecipe, char Prefix, string? Target);
