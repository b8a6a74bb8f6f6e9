using System.Globalization;
using CertLint.Tool.Checking;
using Spectre.Console;

namespace CertLint.Tool.Terminals;

/// <summary>Shows somebody at a terminal how far a long run is, on standard error; nothing of it remains.</summary>
internal static class ProgressDisplay
{
    // What ends sooner needs none, and a pause shorter than that nobody wonders about.
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Does the work, and shows its progress where somebody is there to see it.</summary>
    public static T During<T>(RunProgress progress, Func<T> work)
    {
        if (Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb")
            return work();
        var run = Task.Run(work);
        if (Task.WaitAny([run], Delay) < 0)
            ShowUntilEnd(progress, run);
        return run.GetAwaiter().GetResult();
    }

    // Apart, so that the library is loaded by those who see it.
    private static void ShowUntilEnd(RunProgress progress, Task run)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                var task = context.AddTask("Looking for files");
                task.IsIndeterminate = true;
                while (Task.WaitAny([run], Pause) < 0)
                    Update(task, progress);
            });
    }

    private static void Update(ProgressTask task, RunProgress progress)
    {
        if (progress.Files is not (> 0 and var files))
            return;
        var done = progress.Done;
        task.IsIndeterminate = false;
        task.MaxValue = files;
        task.Value = done;
        task.Description = done == files ? "Judging" : string.Format(CultureInfo.InvariantCulture, "Checking {0} files", files);
    }
}
