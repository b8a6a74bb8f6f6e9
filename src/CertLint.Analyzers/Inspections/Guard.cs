namespace CertLint.Analyzers.Inspections;

/// <summary>
/// A mistake of ours must not end as AD0001 in somebody's build: it becomes silence, and is told to <paramref name="onMistake"/>
/// alone.
/// </summary>
/// <param name="onMistake">Hears of each exception that nobody expected.</param>
internal sealed class Guard(Action<Exception> onMistake)
{
    /// <summary>Does something with an argument; a cancellation that was asked for passes through.</summary>
    public void Run<T>(Action<T> action, T argument, CancellationToken cancellation)
    {
        try
        {
            action(argument);
        }
        catch (Exception exception) when (!IsWanted(exception, cancellation))
        {
            onMistake(exception);
        }
    }

    /// <summary>Makes something; null where that failed.</summary>
    public T? Run<T>(Func<T?> make, CancellationToken cancellation)
        where T : class
    {
        T? made = null;
        Run(maker => { made = maker(); }, make, cancellation);
        return made;
    }

    // Roslyn takes any other for a mistake of the analyzer.
    private static bool IsWanted(Exception exception, CancellationToken cancellation) =>
        exception is OperationCanceledException && cancellation.IsCancellationRequested;
}
