namespace CertLint.Tool.Verbs;

/// <summary>The folder in which the command runs.</summary>
internal static class CurrentFolder
{
    /// <summary>Its full path.</summary>
    /// <exception cref="UsageException">Somebody has removed it.</exception>
    public static string Path
    {
        get
        {
            try
            {
                return Environment.CurrentDirectory;
            }
            catch (IOException)
            {
                throw new UsageException("The current folder is not there any more; go to another one.");
            }
        }
    }
}
