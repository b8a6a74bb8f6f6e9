using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CertLint.Tests.Tools;

/// <summary>Java's own name parsers, asked in one JVM for the life of the test process; safe to ask from many threads.</summary>
/// <remarks>The JVM runs <c>NameOracle.java</c> from its source, which needs a JDK, and ends when its input ends.</remarks>
internal sealed class JavaNames
{
    /// <summary><c>new sun.security.x509.X500Name(text)</c>, which <c>keytool -dname</c> calls.</summary>
    public const string Keytool = "keytool";

    /// <summary><c>new javax.security.auth.x500.X500Principal(text)</c>.</summary>
    public const string Principal = "principal";

    /// <summary><c>new javax.naming.ldap.LdapName(text)</c> (RFC 2253).</summary>
    public const string Ldap = "ldap";

    /// <summary><c>keytool -genkeypair -dname text</c>, some 50 ms each.</summary>
    public const string GenerateKeyPair = "genkeypair";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly Lazy<JavaNames?> Running = new(Start);

    private readonly Process process;
    private readonly Lock turn = new();

    private JavaNames(Process process, string version)
    {
        this.process = process;
        Version = version;
    }

    /// <summary>The running JVM; skips the test where there is no JDK.</summary>
    public static JavaNames Required
    {
        get
        {
            Assert.SkipWhen(Running.Value is null, "No JDK: java is not installed, or cannot run a source file.");
            return Running.Value;
        }
    }

    /// <summary>As Java says it, e.g. <c>17.0.15</c>.</summary>
    public string Version { get; }

    /// <summary>What the parser that <paramref name="mode"/> names makes of the text.</summary>
    public JavaNameAnswer Ask(string mode, string text)
    {
        lock (turn)
        {
            process.StandardInput.WriteLine(mode + " " + Convert.ToBase64String(MemoryMarshal.AsBytes(text.AsSpan())));
            process.StandardInput.Flush();
            var answer = process.StandardOutput.ReadLineAsync();
            if (!answer.Wait(Patience))
            {
                process.Kill();
                throw new TimeoutException("The JVM does not answer to " + mode + " " + text);
            }

            return JavaNameAnswer.Parse(answer.Result ?? throw new InvalidOperationException("The JVM ended: " + process.StandardError.ReadToEnd()));
        }
    }

    private static JavaNames? Start()
    {
        var start = new ProcessStartInfo("java")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in Arguments)
            start.ArgumentList.Add(argument);
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            return null;
        }

        var greeting = process.StandardOutput.ReadLine()?.Split(' ');
        if (greeting is ["ready", var version])
            return new JavaNames(process, version);
        // What a JRE without a compiler says, or a Java before 11; anything else must not pass for a missing tool.
        var said = process.StandardError.ReadToEnd();
        return said.Contains("jdk.compiler", StringComparison.Ordinal) || said.Contains("Could not find or load main class", StringComparison.Ordinal)
            || said.Contains("Unrecognized option", StringComparison.Ordinal)
            ? null
            : throw new InvalidOperationException("NameOracle.java does not run: " + said);
    }

    private static IEnumerable<string> Arguments =>
    [
        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m",
        "--add-exports", "java.base/sun.security.x509=ALL-UNNAMED",
        "--add-exports", "java.base/sun.security.tools.keytool=ALL-UNNAMED",
        Path.Combine(AppContext.BaseDirectory, "Tools", "NameOracle.java"),
    ];
}
