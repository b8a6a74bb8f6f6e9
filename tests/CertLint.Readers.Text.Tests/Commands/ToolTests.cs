namespace CertLint.Readers.Text.Tests.Commands;

/// <summary>Which commands are ours.</summary>
public class ToolTests
{
    private const string Request = "req -new -key k.pem -subj /CN=a";

    [Theory]
    [InlineData("openssl")]
    [InlineData("/usr/bin/openssl")]
    [InlineData("OPENSSL.EXE")]
    [InlineData("'C:\\Program Files\\OpenSSL\\bin\\openssl.exe'")]
    [InlineData("openssl3")]
    [InlineData("openssl-1.1")]
    [InlineData("$HOME/bin/openssl")]
    [InlineData("\"$OPENSSL\"")]
    [InlineData("${OPENSSL_BIN}")]
    [InlineData("${BIN}openssl")]
    [InlineData("\"$PREFIX\"openssl3")]
    [InlineData("$TOOL")]
    [InlineData("sudo openssl")]
    [InlineData("sudo -u www-data /usr/bin/openssl")]
    [InlineData("env OPENSSL_CONF=/etc/ssl/openssl.cnf openssl")]
    [InlineData("docker exec -it ca openssl")]
    [InlineData("docker run --rm -v /etc/openssl:/etc/openssl alpine/openssl")]
    [InlineData("winpty openssl")]
    [InlineData("time openssl")]
    [InlineData("xargs -n 1 openssl")]
    [InlineData("& openssl")]
    public void A_run_of_openssl(string program) => Assert.Equal("CN=a", new Script(program + " " + Request).Subject);

    [Theory]
    [InlineData("kubectl create -subj /CN=a")]
    [InlineData("Send-MailMessage -Subject 'CN=a' -To b")]
    [InlineData("echo openssl " + Request)]
    [InlineData("apt-get install openssl req -new -subj /CN=a")]
    [InlineData("docker run -w /etc/openssl alpine ls -subj /CN=a")]
    [InlineData("my-openssl " + Request)]
    [InlineData("${NAME}-openssl " + Request)]
    [InlineData("${NAME}openssl start -subj /CN=a")]
    [InlineData("openssl.sh " + Request)]
    [InlineData("openssl version -subj /CN=a")]
    [InlineData("openssl storeutl -subject /CN=a file.pem")]
    [InlineData("openssl $COMMAND -subj /CN=a")]
    [InlineData("openssl")]
    [InlineData("$CERTTOOL x509 -subj /CN=a")]
    [InlineData("$EDITOR req -subj2 /CN=a")]
    [InlineData("certreq -new request.inf request.req")]
    [InlineData("certreq -submit -attrib \"CertificateTemplate:WebServer\" request.req")]
    [InlineData("ConvertTo-SecureString secret -AsPlainText -Force")]
    public void What_is_none_of_ours_is_silent(string command)
    {
        var reading = new Script(command).Reading;

        Assert.Empty(reading.Targets);
        Assert.Empty(reading.Problems);
        Assert.Empty(reading.NotChecked);
    }

    [Theory]
    [InlineData("keytool")]
    [InlineData("$JAVA_HOME/bin/keytool")]
    [InlineData("\"${JAVA_HOME}\\bin\\keytool.exe\"")]
    [InlineData("$KEYTOOL")]
    [InlineData("\"$BIN\"")]
    [InlineData("sudo keytool")]
    public void A_run_of_keytool(string program) =>
        Assert.Equal("CN=a", new Script(program + " -genkeypair -alias a -dname CN=a").Subject);

    [Fact]
    public void Targets_of_a_script_are_told_apart_by_their_lines()
    {
        var script = new Script("openssl " + Request + "\n\nopenssl " + Request);

        Assert.Equal(["line 1", "line 3"], script.Targets.Select(target => target.Entry));
        Assert.Null(new Script("openssl " + Request).Target.Entry);
    }
}
