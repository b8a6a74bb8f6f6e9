using System.Reflection;

namespace CertLint.Build.NetFramework.Host;

/// <summary>
/// Tasks as words, so that two hosts do the same: <c>LintFiles NoWarn=CERT1001 Files+=/a.pem|Purpose=identity FailBuild</c>.
/// </summary>
internal static class TaskCalls
{
    /// <summary>Runs them one after another, and writes a line for all that each tells or returns.</summary>
    /// <param name="tasks">The assembly of the tasks.</param>
    /// <param name="words">A task's name, then what is set before it runs.</param>
    /// <param name="output">Where the lines go.</param>
    public static void Run(Assembly tasks, IEnumerable<string> words, TextWriter output)
    {
        TaskCall? call = null;
        foreach (var word in words)
        {
            if (word.Contains('='))
            {
                call!.Set(word);
                continue;
            }

            call?.Run(new WritingEngine(output));
            call = new TaskCall(tasks, word);
        }

        call?.Run(new WritingEngine(output));
    }
}
