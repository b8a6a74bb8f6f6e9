using CertLint.Model;
using CertLint.Readers.Text.Commands.Hosts.Make;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Readers.Text.Commands.Hosts;

/// <summary>
/// Reads the recipes of a Makefile (GNU make's manual, 5 "Writing Recipes in Rules"), with what its variables are known to hold: each
/// logical line is a script of its own, unless <c>.ONESHELL</c> stands in the file.
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
        var recipes = new MakefileRecipes(new ShellText(file));
        var lines = recipes.Lines;
        MappedTextBuilder? recipe = null;
        foreach (var line in lines.All)
        {
            if (!line.IsRecipe || !lines.IsOneShell)
                Flush(ref recipe, scripts, lines.Shell);
            if (!line.IsRecipe)
                continue;
            recipe ??= new MappedTextBuilder();
            var script = recipes.Expand(line);
            if (recipe.Length > 0)
                recipe.Append("\n", new SourceSpan(script.Span.Start, 0));
            recipe.Append(script);
        }

        Flush(ref recipe, scripts, lines.Shell);
        return scripts.Finish();
    }

    private static void Flush(ref MappedTextBuilder? recipe, HostScripts scripts, ShellKind shell)
    {
        if (recipe is { Length: > 0 })
            scripts.Add(recipe.Build(), shell);
        recipe = null;
    }
}
