namespace CertLint.Runner.Caching;

/// <summary>
/// Tells damage, not malice: each step can be undone, so that one changed word always changes the sum, at the speed of
/// memory.
/// </summary>
internal static class Checksum
{
    // The 64-bit prime of xxHash's first lane.
    private const ulong Prime = 0x9E3779B185EBCA87;

    public static long Of(byte[] bytes, int start, int count)
    {
        var sum = (ulong)count * Prime;
        var end = start + count;
        var position = start;
        for (; end - position >= 8; position += 8)
            sum = Add(sum, BitConverter.ToUInt64(bytes, position));
        for (; position < end; position++)
            sum = Add(sum, bytes[position]);
        return (long)sum;
    }

    private static ulong Add(ulong sum, ulong word)
    {
        sum = (sum ^ word) * Prime;
        return sum ^ (sum >> 29);
    }
}
