namespace CertLint.Analyzers.Tests.Commands;

/// <summary>The ways in which C# starts a command, all with the same mistake.</summary>
public class StartTests
{
    private const string Arguments = "\"req -new -key k.pem -subj /C=USA/CN=h\"";
    private const string Words = "\"req\", \"-new\", \"-key\", path, \"-subj\", \"/C=USA/CN=h\"";

    [Theory]
    [InlineData("Process.Start(\"openssl\", " + Arguments + ");")]
    [InlineData("Process.Start(arguments: " + Arguments + ", fileName: \"openssl\");")]
    [InlineData("Process.Start(\"openssl\", new[] { " + Words + " });")]
    [InlineData("Process.Start(\"openssl\", [" + Words + "]);")]
    [InlineData("Process.Start(\"openssl\", new List<string> { " + Words + " });")]
    [InlineData("string[] list = [" + Words + "]; Process.Start(\"openssl\", list);")]
    [InlineData("var list = new List<string> { \"req\", \"-new\" }; list.Add(\"-batch\"); Process.Start(\"openssl\", (string[])[\"req\", \"-new\", \"-subj\", \"/C=USA/CN=h\"]);")]
    [InlineData("Process.Start(new ProcessStartInfo(\"openssl\", " + Arguments + "));")]
    [InlineData("Process.Start(new ProcessStartInfo(\"openssl\", [" + Words + "]));")]
    [InlineData("Process.Start(new ProcessStartInfo(\"openssl\") { Arguments = " + Arguments + " });")]
    [InlineData("Process.Start(new ProcessStartInfo { FileName = \"openssl\", Arguments = " + Arguments + ", UseShellExecute = false });")]
    [InlineData("Process.Start(new ProcessStartInfo { Arguments = " + Arguments + ", FileName = \"openssl\" });")]
    [InlineData("ProcessStartInfo start = new() { FileName = \"openssl\", Arguments = " + Arguments + " };")]
    [InlineData("Process.Start(new ProcessStartInfo(\"openssl\") { ArgumentList = { " + Words + " } });")]
    [InlineData("var start = new ProcessStartInfo(); start.FileName = \"openssl\"; start.Arguments = " + Arguments + "; Process.Start(start);")]
    [InlineData("var start = new ProcessStartInfo(\"openssl\"); start.Arguments = \"req -new -subj \"; start.Arguments += \"/C=USA/CN=h\"; Process.Start(start);")]
    [InlineData("var start = new ProcessStartInfo(\"openssl\"); try { start.ArgumentList.Add(\"req\"); start.ArgumentList.Add(\"-subj\"); start.ArgumentList.Add(\"/C=USA/CN=h\"); } finally { }")]
    [InlineData("ProcessStartInfo start; start = new ProcessStartInfo(\"openssl\"); start.Arguments = " + Arguments + ";")]
    [InlineData("var process = new Process(); process.StartInfo.FileName = \"openssl\"; process.StartInfo.Arguments = " + Arguments + "; process.Start();")]
    [InlineData("var process = new Process { StartInfo = { FileName = \"openssl\", Arguments = " + Arguments + " } };")]
    [InlineData("var process = new Process { StartInfo = new ProcessStartInfo(\"openssl\", " + Arguments + ") { RedirectStandardOutput = true } };")]
    [InlineData("using var process = new Process { StartInfo = new ProcessStartInfo { FileName = \"openssl\" } }; process.StartInfo.Arguments = " + Arguments + ";")]
    [InlineData("var process = new Process(); process.StartInfo = new ProcessStartInfo(\"openssl\", " + Arguments + ");")]
    [InlineData("var process = new Process(); process.StartInfo = new ProcessStartInfo(\"openssl\"); process.StartInfo.Arguments = " + Arguments + ";")]
    public async Task A_command_is_judged_however_it_is_started(string statements) =>
        Assert.Equal(["CERT1004 'USA'"], await CommandCode.Of(statements));

    [Theory]
    [InlineData("\"openssl\"")]
    [InlineData("\"openssl.exe\"")]
    [InlineData("\"/usr/bin/openssl\"")]
    [InlineData("@\"C:\\Program Files\\OpenSSL-Win64\\bin\\openssl.exe\"")]
    [InlineData("Path.Combine(path, \"bin\", \"openssl\")")]
    [InlineData("Path.Combine(new[] { path, \"openssl.exe\" })")]
    [InlineData("Path.Join(path, \"openssl\")")]
    [InlineData("$\"{path}/openssl\"")]
    [InlineData("path + \"\\\\openssl.exe\"")]
    public async Task The_last_part_of_the_path_names_the_tool(string path) =>
        Assert.Equal(["CERT1004 'USA'"], await CommandCode.Of($"Process.Start({path}, {Arguments});"));

    [Theory]
    [InlineData("\"openssl-wrapper\"")]
    [InlineData("\"openssl/git\"")]
    [InlineData("Path.Combine(\"openssl\", \"git\")")]
    [InlineData("\"git\"")]
    [InlineData("\"\"")]
    [InlineData("user + \"openssl\"")]
    public async Task Another_program_is_silent(string path) =>
        Assert.Empty(await CommandCode.Of($"Process.Start({path}, {Arguments});"));

    // As of $OPENSSL in a script: no other program has these options together.
    [Theory]
    [InlineData("path")]
    [InlineData("Path.Combine(\"openssl\", path)")]
    [InlineData("Environment.GetEnvironmentVariable(\"OPENSSL\")")]
    public async Task A_variable_is_openssl_where_the_arguments_are(string path)
    {
        Assert.Equal(["CERT1004 'USA'"], await CommandCode.Of($"Process.Start({path}, {Arguments});"));
        Assert.Empty(await CommandCode.Of($"Process.Start({path}, \"check -new -subj /C=USA/CN=h\");"));
    }

    [Theory]
    [InlineData("var start = new ProcessStartInfo(\"openssl\"); if (isWindows) start.Arguments = \"req -new -subj /C=USA/CN=h\"; else start.Arguments = \"req -new -subj /C=UK/CN=h\";", "CERT1004 'USA'", "CERT1004 'UK'")]
    [InlineData("var start = new ProcessStartInfo(\"openssl\", \"req -new -subj /C=USA/CN=h\"); Process.Start(start); start.Arguments = \"req -new -subj /C=UK/CN=h\"; Process.Start(start);", "CERT1004 'USA'", "CERT1004 'UK'")]
    [InlineData("var start = new ProcessStartInfo(\"git\", \"status\"); Process.Start(start); start.FileName = \"openssl\"; start.Arguments = \"req -new -subj /C=UK/CN=h\"; Process.Start(start);", "CERT1004 'UK'")]
    [InlineData("var start = new ProcessStartInfo(\"openssl\", \"req -new -subj /C=UK/CN=h\"); Process.Start(start); start = new ProcessStartInfo(\"git\", \"req -subj /C=USA/CN=h\"); Process.Start(start);", "CERT1004 'UK'")]
    [InlineData("var start = new ProcessStartInfo(); if (isWindows) { start.FileName = \"cmd.exe\"; start.Arguments = \"/c openssl req -new -subj /C=USA/CN=h\"; } else { start.FileName = \"/bin/sh\"; start.Arguments = \"-c 'ls'\"; }", "CERT1004 'USA'")]
    public async Task Each_command_that_the_code_may_start_is_judged(string statements, params string[] expected) =>
        Assert.Equal(expected, await CommandCode.Of(statements));

    // -utf8 may come from there, and -x509.
    [Theory]
    [InlineData("var start = new ProcessStartInfo(\"openssl\") { ArgumentList = { \"req\", \"-new\", \"-subj\", \"/O=Müller/CN=h\" } }; if (isWindows) start.ArgumentList.Add(\"-utf8\");")]
    [InlineData("var start = new ProcessStartInfo(\"openssl\") { ArgumentList = { \"req\", \"-new\", \"-subj\", \"/O=Müller/CN=h\" } }; foreach (var argument in rest) start.ArgumentList.Add(argument);")]
    [InlineData("var start = new ProcessStartInfo(\"openssl\") { ArgumentList = { \"req\", \"-new\", \"-subj\", \"/O=Müller/CN=h\" } }; Add(start); static void Add(ProcessStartInfo info) => info.ArgumentList.Add(\"-utf8\");")]
    [InlineData("var start = new ProcessStartInfo(\"openssl\") { ArgumentList = { \"req\", \"-new\", \"-subj\", \"/O=Müller/CN=h\" } }; var list = start.ArgumentList; list.Add(\"-utf8\");")]
    [InlineData("var list = new List<string> { \"req\", \"-new\", \"-subj\", \"/O=Müller/CN=h\" }; list.Add(path); Process.Start(\"openssl\", list);")]
    [InlineData("Process.Start(\"openssl\", [\"req\", \"-new\", \"-subj\", \"/O=Müller/CN=h\", .. rest]);")]
    [InlineData("Process.Start(\"openssl\", \"req -new -subj /O=Müller/CN=h \" + user);")]
    public async Task Arguments_that_are_not_seen_may_set_it_right(string statements)
    {
        Assert.Empty(await CommandCode.Of(statements));
        Assert.Equal(["CERT5009 'Müller'"], await CommandCode.List("openssl", "req", "-new", "-subj", "/O=Müller/CN=h"));
    }

    [Theory]
    [InlineData("Process.Start(\"https://acme.service-now.com/?C=USA\");")]
    [InlineData("Process.Start(new ProcessStartInfo(\"https://acme.service-now.com/\") { UseShellExecute = true });")]
    [InlineData("Process.Start(\"git\", \"commit -m 'openssl req -new -subj /C=USA/CN=h'\");")]
    [InlineData("Console.WriteLine(\"Usage: openssl req -new -subj /C=USA/CN=acme.service-now.com\");")]
    [InlineData("throw new InvalidOperationException(\"run openssl req -new -subj /C=USA/CN=acme.service-now.com\");")]
    [InlineData("File.WriteAllText(path, \"openssl req -new -subj /C=USA/CN=h -passout pass:secret\");")]
    [InlineData("Process.Start(\"openssl\", rest);")]
    [InlineData("Process.Start(\"openssl\", user);")]
    [InlineData("Process.Start(\"openssl\", \"version -a\");")]
    [InlineData("Process.Start(\"openssl\", \"enc -aes-256-cbc -pass pass:secret -in x -out y\");")]
    [InlineData("Process.Start(\"openssl\", $\"req -new -key {path} -subj {user}\");")]
    [InlineData("Process.Start(\"keytool\", \"-list -v\");")]
    [InlineData("var start = new ProcessStartInfo(\"curl\") { ArgumentList = { \"-subj\", \"/C=USA/CN=h\" } };")]
    [InlineData("new Program2().Start(\"openssl\", \"req -new -subj /C=USA/CN=h\"); } } class Program2 { public void Start(string fileName, string arguments) { ")]
    public async Task What_starts_no_command_of_ours_is_silent(string statements) => Assert.Empty(await CommandCode.Of(statements));

    [Theory]
    [InlineData("Process.Start(\"openssl\", ")]
    [InlineData("Process.Start(\"openssl\", 5, \"req -subj /C=USA/CN=h\");")]
    [InlineData("var start = new ProcessStartInfo(\"openssl\") { ArgumentList = { 5, Missing, \"req\" }, FileName };")]
    [InlineData("var start = new ProcessStartInfo(Missing, Missing()); start.Arguments += ;")]
    [InlineData("ProcessStartInfo start = new(\"openssl\", [.. , \"req\"]); start.Missing.Add(1); start.ArgumentList.Add();")]
    [InlineData("var list = list; Process.Start(\"openssl\", list);")]
    [InlineData("new Process { StartInfo = { FileName = \"openssl\", Arguments = , } };")]
    public async Task Code_that_does_not_compile_is_borne(string statements) => Assert.Empty(await CommandCode.Of(statements));
}
