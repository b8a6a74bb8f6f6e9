using System.Text;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Scripts;

/// <summary>Which text is which script shows in which of its here-documents are read.</summary>
public class ScriptDetectionTests
{
    private const string Config = "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\n";

    private const string Posix = "cat > req.cnf <<'EOF'\n" + Config + "EOF\n";

    private const string PowerShell = "Set-Content req.cnf @'\n" + Config + "'@\n";

    private const string Docker = "FROM alpine\nCOPY <<'EOF' /req.cnf\n" + Config + "EOF\n";

    [Theory]
    [InlineData("/p/create.sh", Posix, true)]
    [InlineData("/p/create.sh.j2", Posix, true)]
    [InlineData("/p/create", "#!/bin/sh\n" + Posix, true)]
    [InlineData("/p/create.command", "#!/usr/bin/env -S bash -e\n" + Posix, true)]
    [InlineData("/p/create", Posix, false)]
    [InlineData("/p/create.sh", "#!/usr/bin/env python3\n" + Posix, false)]
    [InlineData("/p/create.md", "#!/bin/sh\n" + Posix, false)]
    [InlineData("/p/Create.cs", "#!/bin/sh\n" + Posix, false)]
    [InlineData("/p/create.ps1", PowerShell, true)]
    [InlineData("/p/create", "#!/usr/bin/env pwsh\n" + PowerShell, true)]
    [InlineData("C:\\p\\create.psm1", PowerShell, true)]
    [InlineData("/p/create.sh", PowerShell, false)]
    [InlineData("/p/Dockerfile", Docker, true)]
    [InlineData("/p/Dockerfile.alpine", Docker, true)]
    [InlineData("/p/image", Docker, true)]
    [InlineData("/p/app.dockerfile", Docker, true)]
    [InlineData("/p/Makefile", "define config\n" + Config + "endef\n.ONESHELL:\na:\n\tcat <<'EOF'\n\t[req]\n\tprompt=no\n\tdistinguished_name=dn\n\t[dn]\n\tCN=mtls.contoso.com\n\tEOF\n", true)]
    [InlineData("/p/rules.mk", ".ONESHELL:\na:\n\tcat <<'EOF'\n\t[req]\n\tprompt=no\n\tdistinguished_name=dn\n\t[dn]\n\tCN=mtls.contoso.com\n\tEOF\n", true)]
    public void A_script_is_told_by_its_first_line_or_its_name(string path, string text, bool isRead)
    {
        var target = DocumentReader.Read(path, Encoding.UTF8.GetBytes(text)).Targets.OfType<Model.ConfigTarget>().SingleOrDefault();

        Assert.Equal(isRead ? "mtls.contoso.com" : null, target?.Subject?.Attributes.First().Value.Text);
    }

    [Fact]
    public void What_a_script_writes_has_its_places_in_the_script()
    {
        const string Script = "#!/bin/sh\ncat <<EOF >x\n[req]\nprompt=no\ndistinguished_name=dn\n[dn]\nO = \\$Acme\nCN = $HOST\nEOF\n";
        var model = Document.Read(Script, "/p/a.sh");
        var subject = Assert.IsType<Model.ConfigTarget>(Assert.Single(model.Targets)).Subject!;

        Assert.Equal("$HOST", Document.Slice(Script, subject.Attributes.Last().Value.Span));
        Assert.False(subject.Attributes.Last().Value.IsKnown);
    }

    [Fact]
    public void A_script_that_a_script_writes_is_read_too()
    {
        var model = Document.Read("#!/bin/sh\ncat > a.sh <<'X'\n#!/bin/bash\n" + Posix + "X\n", "/p/a");

        Assert.Single(model.Targets);
    }

    [Fact]
    public void A_PEM_block_in_a_here_document_is_one()
    {
        const string Pem = "-----BEGIN CERTIFICATE-----\nMIIBAAAA\n-----END CERTIFICATE-----\n";
        var model = Document.Read("#!/bin/sh\n# openssl\ncat <<EOF >a.pem\n" + Pem + "EOF\n", "/p/a.sh");

        Assert.Single(model.Problems);
    }

    [Fact]
    public void A_script_over_a_limit_is_told()
    {
        var problem = Assert.Single(Document.Read("openssl " + new string('(', 500), "/p/a.sh").Problems);

        Assert.Equal("CERT9001", problem.RuleId);
    }
}
