namespace CertLint.Analyzers.Tests.Commands;

/// <summary>Methods of the project's own that start what they are told to.</summary>
public class RunnerTests
{
    private const string Call = "void Main(string host) { RunTool(\"req -new -key k.pem -subj /C=USA/CN=h\"); }\n";

    [Theory]
    [InlineData("void RunTool(string arguments) { Process.Start(\"openssl\", arguments); }")]
    [InlineData("void RunTool(string arguments) => Process.Start(\"openssl\", arguments).WaitForExit();")]
    [InlineData("void RunTool(string arguments) { var start = new ProcessStartInfo(\"openssl\", arguments) { UseShellExecute = false }; Process.Start(start); }")]
    [InlineData("void RunTool(string arguments) { var start = new ProcessStartInfo { FileName = \"openssl\", Arguments = arguments }; Process.Start(start); }")]
    [InlineData("void RunTool(string command) { var p = new Process(); p.StartInfo.FileName = \"openssl\"; p.StartInfo.Arguments = command; p.Start(); }")]
    [InlineData("readonly string openSslPath; void RunTool(string arguments) { ProcessStartInfo start = new(openSslPath, arguments); Process.Start(start); }")]
    [InlineData("string Find() => \"/usr/bin/openssl\"; void RunTool(string arguments) { Process.Start(Find(), arguments); }")]
    public async Task A_call_is_judged_where_its_argument_becomes_the_arguments(string method) =>
        Assert.Equal(["CERT1004 'USA'"], await CommandCode.OfMembers(Call + method));

    [Theory]
    [InlineData("RunTool(\"openssl\", \"req -new -subj /C=USA/CN=h\");", "void RunTool(string tool, string arguments) { Process.Start(tool, arguments); }")]
    [InlineData("RunTool(arguments: \"req -new -subj /C=USA/CN=h\", tool: \"openssl\");", "void RunTool(string tool, string arguments, bool wait = true) { Process.Start(new ProcessStartInfo { FileName = tool, Arguments = arguments }); }")]
    [InlineData("RunTool(\"openssl\", [\"req\", \"-new\", \"-subj\", \"/C=USA/CN=h\"]);", "void RunTool(string tool, string[] arguments = null) { Process.Start(new ProcessStartInfo(tool, arguments ?? [])); }")]
    [InlineData("RunTool(\"req\", \"-new\", \"-subj\", \"/C=USA/CN=h\");", "void RunTool(params string[] arguments) { var start = new ProcessStartInfo(\"openssl\"); foreach (var argument in arguments) start.ArgumentList.Add(argument); Process.Start(start); }")]
    [InlineData("RunTool(\"openssl req -new -subj '/C=USA/CN=h'\");", "void RunTool(string command) { Process.Start(\"/bin/sh\", $\"-c \\\"{command}\\\"\"); }")]
    [InlineData("RunTool(\"openssl req -new -subj \\\"/C=USA/CN=h\\\"\");", "void RunTool(string command) { var escaped = command.Replace(\"\\\"\", \"\\\\\\\"\"); Process.Start(new ProcessStartInfo { FileName = \"/bin/bash\", Arguments = $\"-c \\\"{escaped}\\\"\" }); }")]
    [InlineData("RunTool(\"openssl req -new -subj /C=USA/CN=h\");", "void RunTool(string command) { Process.Start(\"cmd.exe\", \"/c \" + command); }")]
    public async Task A_call_is_judged_whatever_the_method_adds(string call, string method) =>
        Assert.Equal(["CERT1004 'USA'"], await CommandCode.OfMembers("void Main(string host) { " + call + " }\n" + method));

    [Fact]
    public async Task An_extension_method_is_called_on_its_command() =>
        Assert.Equal(["CERT1004 'USA'"], await CommandCode.OfFile("""
            using System.Diagnostics;
            static class Shell
            {
                static void Main() => "openssl req -new -subj /C=USA/CN=h".Bash();

                static void Bash(this string command) => Process.Start("/bin/bash", $"-c \"{command}\"");
            }
            """));

    [Theory]
    [InlineData("void RunTool(string arguments) { Process.Start(\"git\", arguments); }")]
    [InlineData("void RunTool(string arguments) { System.Console.WriteLine(\"openssl\" + arguments); }")]
    [InlineData("void RunTool(string arguments) { arguments = \"version\"; Process.Start(\"openssl\", arguments); }")]
    [InlineData("void RunTool(string arguments) { Process.Start(\"openssl\", \"version\"); }")]
    [InlineData("void RunTool(string arguments) { Process.Start(\"openssl\", arguments.Replace(\"USA\", \"US\")); }")]
    [InlineData("void RunTool(string arguments) { if (arguments == null) Process.Start(\"openssl\", \"version\"); else Process.Start(\"git\", arguments); }")]
    [InlineData("void RunTool(string arguments) => RunTool(arguments);")]
    public async Task A_method_that_does_something_else_is_silent(string method) => Assert.Empty(await CommandCode.OfMembers(Call + method));

    [Fact]
    public async Task What_the_method_itself_writes_is_told_once() =>
        Assert.Equal(["CERT1004 'USA'"], await CommandCode.OfMembers("""
            void Main() { Request("a.pem"); Request("b.pem"); }
            void Request(string keyFile) { Process.Start("openssl", $"req -new -key {keyFile} -subj /C=USA/CN=h"); }
            """));
}
