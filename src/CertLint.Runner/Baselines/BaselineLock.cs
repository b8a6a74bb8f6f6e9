using CertLint.Runner.Files;

namespace CertLint.Runner.Baselines;

/// <summary>
/// While it lives, no other build of this user writes the same baseline. Where the system has no such locks, or one is held for
/// longer than <see cref="BaselineLimits.Wait"/>, it locks nothing: the file is still written as a whole, and only what another
/// project adds at the very same time may have to be generated again.
/// </summary>
internal sealed class BaselineLock : IDisposable
{
    private readonly Mutex? mutex;
    private readonly bool isHeld;

    public BaselineLock(string path)
    {
        try
        {
            var key = Path.DirectorySeparatorChar == '\\' ? path.ToUpperInvariant() : path;
            mutex = new Mutex(initiallyOwned: false, "CertLintBaseline-" + BaselineText.Digest(key));
            isHeld = mutex.WaitOne(BaselineLimits.Wait);
        }
        catch (AbandonedMutexException)
        {
            isHeld = true;
        }
        catch (Exception error) when (FileErrors.IsExpected(error) || error is PlatformNotSupportedException or WaitHandleCannotBeOpenedException)
        {
            isHeld = false;
        }
    }

    public void Dispose()
    {
        if (isHeld)
            mutex?.ReleaseMutex();
        mutex?.Dispose();
    }
}
