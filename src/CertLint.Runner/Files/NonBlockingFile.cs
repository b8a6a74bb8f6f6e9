#if NET
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
#endif

namespace CertLint.Runner.Files;

/// <summary>Opens a path at which a pipe or device may stand, without waiting for anybody at its other end.</summary>
internal static class NonBlockingFile
{
#if NET
    // fcntl.h: O_NONBLOCK | O_CLOEXEC; O_RDONLY is 0.
    private const int LinuxFlags = 0x800 | 0x80000;
    private const int DarwinFlags = 0x4 | 0x1000000;

    public static FileStream Open(string path)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
            return OpenManaged(path);
        var descriptor = OpenDescriptor(path, OperatingSystem.IsLinux() ? LinuxFlags : DarwinFlags);
        if (descriptor < 0)
            throw new IOException(Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError()));
        return new FileStream(new SafeFileHandle(descriptor, ownsHandle: true), FileAccess.Read, 1);
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int OpenDescriptor([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);
#else
    public static FileStream Open(string path) => OpenManaged(path);
#endif

    private static FileStream OpenManaged(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
}
