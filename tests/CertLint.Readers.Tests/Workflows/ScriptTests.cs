using CertLint.Readers.Documents;
using CertLint.Readers.Workflows;

namespace CertLint.Readers.Tests.Workflows;

/// <summary>Which scripts stand in YAML, whose syntax they have, and what is filled in before a shell sees them.</summary>
public class ScriptTests
{
    private const string Command = "openssl req -subj /CN=a";

    [Theory]
    [InlineData("jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n    - run: " + Command, "Posix")]
    [InlineData("jobs:\n  a:\n    runs-on: windows-2022\n    steps:\n    - run: " + Command, "PowerShell")]
    [InlineData("jobs:\n  a:\n    runs-on: [self-hosted, Windows]\n    steps:\n    - run: " + Command, "PowerShell")]
    [InlineData("jobs:\n  a:\n    runs-on: windows-2022\n    steps:\n    - run: " + Command + "\n      shell: bash", "Posix")]
    [InlineData("jobs:\n  a:\n    runs-on: windows-2022\n    steps:\n    - run: " + Command + "\n      shell: cmd", "Cmd")]
    [InlineData("jobs:\n  a:\n    runs-on: x\n    steps:\n    - run: " + Command + "\n      shell: bash -e {0}", "Posix")]
    [InlineData("jobs:\n  a:\n    runs-on: x\n    defaults: {run: {shell: pwsh}}\n    steps:\n    - run: " + Command, "PowerShell")]
    [InlineData("defaults: {run: {shell: pwsh}}\njobs:\n  a:\n    runs-on: x\n    steps:\n    - run: " + Command, "PowerShell")]
    [InlineData("runs:\n  using: composite\n  steps:\n  - run: " + Command + "\n    shell: pwsh", "PowerShell")]
    [InlineData("steps:\n- bash: " + Command, "Posix")]
    [InlineData("steps:\n- pwsh: " + Command, "PowerShell")]
    [InlineData("steps:\n- powershell: " + Command, "PowerShell")]
    [InlineData("pool: {vmImage: ubuntu-latest}\nsteps:\n- script: " + Command, "Posix")]
    [InlineData("pool: {vmImage: windows-latest}\nsteps:\n- script: " + Command, "Cmd")]
    [InlineData("jobs:\n- job: a\n  steps:\n  - ${{ if eq(parameters.x, true) }}:\n    - task: Bash@3\n      inputs: {targetType: inline, script: " + Command + "}", "Posix")]
    [InlineData("steps:\n- task: PowerShell@2\n  inputs:\n    script: " + Command, "PowerShell")]
    [InlineData("steps:\n- task: AzureCLI@2\n  inputs:\n    scriptType: pscore\n    inlineScript: " + Command, "PowerShell")]
    [InlineData("steps:\n- task: AzureCLI@2\n  inputs:\n    scriptType: bash\n    inlineScript: " + Command, "Posix")]
    [InlineData("build:\n  script:\n  - " + Command, "Posix")]
    [InlineData("build:\n  before_script: " + Command, "Posix")]
    [InlineData("build:\n  script:\n  - [" + Command + "]", "Posix")]
    [InlineData("services:\n  web:\n    command: " + Command, "Posix")]
    [InlineData("- ansible.builtin.shell: " + Command, "Posix")]
    [InlineData("- command: {cmd: " + Command + ", creates: a}", "Posix")]
    [InlineData("- ansible.windows.win_shell: " + Command, "PowerShell")]
    public void A_script_is_found_and_its_shell_known(string text, string shell)
    {
        var script = Assert.Single(Scripts(text + "\n"));

        Assert.Equal(shell, script.Shell.ToString());
        Assert.Contains("openssl", script.Text.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jobs:\n  a:\n    runs-on: x\n    steps:\n    - run: import openssl\n      shell: python")]
    [InlineData("jobs:\n  a:\n    runs-on: x\n    steps:\n    - uses: a/openssl@v1\n      with: {script: openssl}")]
    [InlineData("on: push\nname: openssl")]
    [InlineData("description: openssl req -subj /CN=a")]
    public void What_is_no_shell_s_is_no_script(string text) => Assert.Empty(Scripts(text + "\n"));

    [Theory]
    [InlineData("command: [sh, -c, \"openssl req -subj '/CN=a b'\"]", "openssl req -subj '/CN=a b'")]
    [InlineData("command: [/bin/bash, -ec]\nargs: [openssl version]", "openssl version")]
    [InlineData("command: [openssl]\nargs: [req, -subj, /CN=a b]", "'openssl' 'req' '-subj' '/CN=a b'")]
    [InlineData("args: [openssl, req, -subj, \"/O=Bob's\"]", "'openssl' 'req' '-subj' '/O=Bob'\\''s'")]
    public void A_list_of_words_is_a_command(string text, string script) =>
        Assert.Equal([script], Scripts(text + "\n").Select(found => found.Text.Text));

    [Fact]
    public void Words_of_a_list_stand_at_their_places()
    {
        const string text = "command: [openssl, req, -subj, \"/O=Bob's\"]\n";

        var script = Assert.Single(Scripts(text)).Text;

        var at = script.Text.IndexOf("/O=Bob", StringComparison.Ordinal);
        Assert.Equal(text.IndexOf("/O=Bob", StringComparison.Ordinal), script.SpanOf(at, 6).Start);
        Assert.Equal("'", text.Substring(script.SpanOf(at + 7, 2).Start, 1));
    }

    [Theory]
    [InlineData("jobs:\n  a:\n    runs-on: x\n    steps:\n    - run: openssl req -subj \"/CN=${{ secrets.HOST }}\" -x $(date) ${HOME}", "${{ secrets.HOST }}")]
    [InlineData("pool: {vmImage: ubuntu-22.04}\nsteps:\n- bash: openssl req -subj \"/CN=$(Host.Name)\" $(cat a) ${HOME} $[ variables.x ]", "$(Host.Name)|$[ variables.x ]")]
    [InlineData("- shell: openssl req -subj \"/CN={{ host }}\" {% if x %}-days 1{% endif %} $(date)", "{{ host }}|{% if x %}|{% endif %}")]
    public void What_is_filled_in_is_a_hole_and_what_the_shell_does_is_not(string text, string holes) =>
        Assert.Equal(holes, string.Join('|', Assert.Single(Scripts(text + "\n")).Text.Holes.Select(hole => hole.Value.Source)));

    [Fact]
    public void A_script_that_several_name_by_an_alias_is_read_once()
    {
        var model = Support.Document.Read("a:\n  script: &s\n  - openssl req -new -subj /C=USA/CN=a\nb:\n  script: *s\n", "/.gitlab-ci.yml");

        Assert.InRange(model.Targets.Count, 0, 1);
    }

    private static List<YamlScript> Scripts(string text)
    {
        var source = new DocumentSource("/a.yml", text, ContentMarkers.Command);
        return [.. source.Yaml.Documents.SelectMany(ScriptsReader.Scripts)
            .Where(script => script.Text.Text.Contains("openssl", StringComparison.Ordinal))];
    }
}
