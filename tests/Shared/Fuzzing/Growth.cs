namespace CertLint.Fuzzing;

/// <summary>
/// Work that grows no faster than its input, told by what it allocates: unlike time that is the same on a busy machine. What copies its
/// rest for each part allocates with the square of its length, and that is how readers of text become slow.
/// </summary>
internal static class Growth
{
    // Linear work allocates 4 times as much, work that grows with the square 16 times.
    private const int Larger = 4;
    private const double MostTimes = 8;

    // Buffers that are there whatever the length is.
    private const long Constant = 1 << 20;

    /// <summary>Holds what work on an input of <paramref name="length"/> allocates against what a quarter of it does.</summary>
    public static void IsLinear(int length, Action<int> work)
    {
        // What is made once and kept is no growth.
        work(length / Larger);
        var small = AllocatedBy(() => work(length / Larger));
        var large = AllocatedBy(() => work(length));
        Assert.True(large <= (MostTimes * small) + Constant, $"{length / Larger} allocate {small} bytes, {length} allocate {large}.");
    }

    private static long AllocatedBy(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
