using CertLint.Model;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Readers.Text.Commands.Hosts;

/// <summary>
/// Reads the recipes of a Makefile (GNU make's manual, 5 "Writing Recipes in Rules"): each logical line is a script of its
/// own, unless <c>.ONESHELL</c> stands in the file.
/// </summary>
public static class MakefileReader
{
    /// <summary>The commands of the recipes, and the texts in them.</summary>
    /// <param name="file">The file; a hole in it is an unknown part.</param>
    public static ShellScript Read(MappedText file)
    {
        if (file.Length > HostLimits.FileLength)
            return ShellScript.Empty with { StoppedAt = file.SpanOf(0, 0) };
        var scripts = new HostScripts();
        var lines = new MakefileLines(new ShellText(file));
        var shell = lines.Shell;
        MappedTextBuilder? recipe = null;
        while (lines.Next() is { } line)
        {
            if (!line.IsRecipe || !lines.IsOneShell)
                Flush(ref recipe, scripts, shell);
            if (!line.IsRecipe)
                continue;
            recipe ??= new MappedTextBuilder();
            if (recipe.Length > 0)
                recipe.Append("\n", new SourceSpan(line.Text.Span.Start, 0));
            recipe.Append(line.Text);
        }

        Flush(ref recipe, scripts, shell);
        return scripts.Finish();
    }

    private static void Flush(ref MappedTextBuilder? recipe, HostScripts scripts, ShellKind shell)
    {
        if (recipe is { Length: > 0 })
            scripts.Add(recipe.Build(), shell);
        recipe = null;
    }
}
