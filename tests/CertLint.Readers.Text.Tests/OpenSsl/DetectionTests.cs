using CertLint.Readers.Text.OpenSsl;

namespace CertLint.Readers.Text.Tests.OpenSsl;

public class DetectionTests
{
    [Theory]
    [InlineData("[mysqld]\nuser=mysql\nssl-cert=/etc/mysql/server-cert.pem\n[client]\nport=3306\n")]
    [InlineData("server {\n  listen 443 ssl;\n  ssl_certificate /etc/x.pem;\n}\n")]
    [InlineData("[Unit]\nDescription=x\n[Service]\nExecStart=/bin/x\n")]
    [InlineData("[core]\n\trepositoryformatversion = 0\n[remote \"origin\"]\n\turl = x\n")]
    [InlineData("[NewRequest]\nSubject = \"CN=a.example.com\"\nKeyLength = 2048\n")]
    [InlineData("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n")]
    [InlineData("#!/bin/sh\ncat > x.cnf <<EOF\n[req]\ndistinguished_name=dn\n[dn]\nCN=a\nEOF\n")]
    [InlineData("cat > x.cnf <<EOF\n[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN=a\nEOF\n")]
    [InlineData("apiVersion: v1\nkind: ConfigMap\ndata:\n  openssl.cnf: |\n    [req]\n    distinguished_name=dn\n")]
    [InlineData("import os\nconfig = '''\n[req]\ndistinguished_name=dn\n'''\n")]
    [InlineData("# [req]\n# distinguished_name = dn\n[x]\na=1\n")]
    [InlineData("[v3_req]\nsubjectAltName=@alt\n[alt]\nDNS.1=a.example.com\n")]
    [InlineData("[req]\ndistinguished_name=dn\0\n")]
    [InlineData("distinguished_name")]
    [InlineData("")]
    public void Other_files_are_not_ours(string text)
    {
        Assert.False(OpenSslConfigReader.IsRequestConfig(text));
        Assert.Null(OpenSslConfigReader.Read(text));
    }

    [Theory]
    [InlineData("[req]\ndistinguished_name = dn\n[dn]\n")]
    [InlineData("distinguished_name = dn\n[dn]\nCN=x\n")]
    [InlineData("{% set x = 1 %}\n[ req ]\ndistinguished_name = dn\n")]
    [InlineData("; by hand\n[req]\ndistinguished_name=dn\nprompt=no\n")]
    public void A_section_with_a_distinguished_name_is_ours(string text) =>
        Assert.True(OpenSslConfigReader.IsRequestConfig(text));
}
