using System.Text;
using CertLint.Model;
using CertLint.Readers.Text.OpenSsl;

namespace CertLint.Readers.Text.Tests.OpenSsl;

/// <summary>Realistic configs, damaged at random: reading ends, throws nothing, and all places lie within the text.</summary>
public class OpenSslConfigFuzzTests
{
    private const int Mutations = 20_000;

    private static readonly string[] Configs =
    [
        """
        [ req ]
        default_bits = 1024        # too few
        default_md = sha1
        prompt = no
        utf8 = true
        distinguished_name = dn
        req_extensions = ext

        [ dn ]
        C = US
        ST = California
        O = Bob's Burgers #1
        OU = IT
        OU = Köln
        CN = www.${base}

        [ ext ]
        keyUsage = critical, digitalSignature, keyEncipherment
        extendedKeyUsage = serverAuth
        subjectAltName = @alt

        [ alt ]
        DNS.1 = www.contoso.com
        DNS.1 = api.contoso.com
        IP = 10.0.0.1

        """,
        """
        oid_section = oids
        dir = ./pki
        [ oids ]
        unit = Unit, 1.3.6.1.4.1.55555.1
        [ ca ]
        default_ca = CA_default
        [ CA_default ]
        database = $dir/index.txt
        certificate = $dir/ca.pem
        private_key = $dir/ca.key
        default_days = 3650
        default_md = RSA-SHA1
        [ req ]
        distinguished_name = dn
        attributes = attributes
        output_password = "hunter2"
        x509_extensions = v3_ca
        [ dn ]
        countryName = Country Name (2 letter code)
        C_default = AU
        0.organizationName = Organization
        0.organizationName_default = A$AP Ltd
        unit = Unit
        commonName = Common Name \
            (your host)
        [ attributes ]
        challengePassword_default = hunter2
        [ v3_ca ]
        basicConstraints = critical,CA:true
        subjectAltName = email:copy, DNS:a.b

        """,
        "\uFEFF[req]\r\ndistinguished_name=dn\r\nprompt=NO\r\n[dn]\r\nC=US\r\nCN={{ .Values.host }}\r\n{{- if .Values.unit }}\r\nOU={{ .Values.unit }}\r\n{{- end }}\r\n",
        "HOST=a\n.include extra.cnf\n.pragma dollarid:on\n[req]\nprompt=no\ndistinguished_name=dn\n[dn]\nCN=$HOST.${ENV::X}.$(v::y)\nreq::default_bits=512\n[v]\ny=z\n",
        "[server]\ndistinguished_name=server_dn\nprompt=no\n[server_dn]\nCN=\uFFFC.contoso.com\nO=\"\uFFFC, Inc.\"\n[client]\ndistinguished_name=client_dn\n[client_dn]\nCN=Name\nCN_value=`a`\n",
    ];

    private static readonly string[] Pieces =
        ["'", "\"", "#", "\\", "$", "${", "\n", "=", "[", "]", "@", "::", "{{", "}}", "\0", "\uD800", "\uFFFC", "ü", " #1", "_default", "default_days=9999999", "utf8=yes\n"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_damaged_config_is_read_to_its_end(int batch)
    {
        for (var seed = batch * Mutations; seed < (batch * Mutations) + (Mutations / 2); seed++)
        {
            var text = Damaged(new Random(seed));
            try
            {
                foreach (var place in Places(OpenSslConfigReader.Read(text, path => path.Length % 2 == 0 ? "[dn]\nL=x\n" : null)))
                    Assert.True(place.Start >= 0 && place.Length >= 0 && place.End <= text.Length, $"{place}");
            }
            catch (Exception exception)
            {
                Assert.Fail($"seed {seed}: {exception}\n{text}");
            }
        }
    }

    private static string Damaged(Random random)
    {
        var text = new StringBuilder(Configs[random.Next(Configs.Length)]);
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(40), text.Length - at);
            switch (random.Next(6))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, text.ToString(at, length));
                    break;
                case 2 when at < text.Length:
                    text[at] = (char)(text[at] ^ (1 << random.Next(8)));
                    break;
                case 3:
                    var other = Configs[random.Next(Configs.Length)];
                    text.Insert(at, other.AsSpan(random.Next(other.Length)));
                    break;
                case 4 when random.Next(10) == 0:
                    text.Length = at;
                    break;
                default:
                    text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return text.ToString();
    }

    private static IEnumerable<SourceSpan> Places(DocumentModel? model)
    {
        foreach (var target in model?.Targets.OfType<ConfigTarget>() ?? [])
        {
            yield return target.Place;
            foreach (var attribute in target.Subject?.Attributes ?? [])
                yield return attribute.Value.Span;
            foreach (var name in target.AlternativeNames)
                yield return name.Value.Span;
            foreach (var place in new[] { target.Key?.Place, target.Digest?.Place, target.Validity?.Place, target.KeyUsage?.Place, target.ExtendedKeyUsagePlace })
                yield return place ?? target.Place;
        }

        foreach (var problem in model?.Problems ?? [])
            yield return problem.Place;
        foreach (var part in model?.NotChecked ?? [])
            yield return part.Place;
    }
}
