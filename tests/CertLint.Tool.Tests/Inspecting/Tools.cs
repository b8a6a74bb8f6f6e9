namespace CertLint.Tool.Tests.Inspecting;

/// <summary>Programs whose word counts.</summary>
internal static class Tools
{
    public static CommandResult Run(TemporaryFolder folder, string program, params string[] arguments)
    {
        var process = Command.Start(program, folder.Path, arguments);
        return Command.Run(process, "");
    }
}
