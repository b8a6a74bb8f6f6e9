using System.Diagnostics;
using System.Text.Json;

namespace CertLint.Readers.Text.Tests.Terraform;

/// <summary>The terraform command of this machine, which evaluates expressions without any provider.</summary>
internal static class TerraformTool
{
    /// <summary>The strings that the expressions give; skips the test where there is no terraform.</summary>
    public static string[] Evaluate(IReadOnlyList<string> expressions)
    {
        var folder = Directory.CreateTempSubdirectory("certlint-terraform-");
        try
        {
            // A here-document ends with its line, so each is an attribute of its own.
            File.WriteAllText(Path.Combine(folder.FullName, "main.tf"),
                "locals {\n" + string.Concat(expressions.Select((expression, index) => $"  v{index} = {expression}\n")) + "}\n");
            var answer = Console(folder.FullName, "jsonencode([" + string.Join(", ", expressions.Select((_, index) => "local.v" + index)) + "])");
            // The console quotes the JSON as Go does, with escapes that are JSON's too.
            var text = answer[answer.IndexOf('"')..(answer.LastIndexOf('"') + 1)];
            return JsonSerializer.Deserialize<string[]>(JsonSerializer.Deserialize<string>(text)!)!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Console(string folder, string expression)
    {
        var start = new ProcessStartInfo("terraform", "console")
        {
            WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["CHECKPOINT_DISABLE"] = "1";
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            process.StandardInput.WriteLine(expression);
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : throw new InvalidOperationException(output + error.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("no terraform on this machine");
            throw;
        }
    }
}
