import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.StringJoiner;
import javax.naming.directory.Attribute;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/**
 * Says what Java's own parsers make of a name. A request is a line "mode text", its answer a line; texts are base64 of
 * their UTF-16 units, lowest octet first, so that half a surrogate pair travels too.
 *
 * <pre>
 * keytool     new sun.security.x509.X500Name(text)
 * principal   new X500Principal(text)
 * genkeypair  keytool's own main with -genkeypair -dname text
 *             answer: "der" and the base64 of the encoded name
 * ldap        new LdapName(text)
 *             answer: "rdns" and, in written order, the RDNs with "," between them, their attributes with "&amp;", each as
 *             type:s:text or type:o:octets; in an RDN, attributes come in any order, equal ones once
 * all         answer: "error", the exception's class, the base64 of its message
 * </pre>
 */
public final class NameOracle {
    private static final PrintStream ANSWERS = System.out;

    private static Path folder;

    private NameOracle() {
    }

    public static void main(String[] args) throws Exception {
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        // keytool talks, and may ask; neither must get between requests and answers.
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        ANSWERS.println("ready " + System.getProperty("java.version"));
        ANSWERS.flush();
        try {
            for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                int space = line.indexOf(' ');
                ANSWERS.println(answer(line.substring(0, space), textOf(line.substring(space + 1))));
                ANSWERS.flush();
            }
        } finally {
            if (folder != null) {
                Files.deleteIfExists(store());
                Files.delete(folder);
            }
        }
    }

    private static String answer(String mode, String text) {
        try {
            switch (mode) {
                case "keytool":
                    return "der " + encode(new sun.security.x509.X500Name(text).getEncoded());
                case "principal":
                    return "der " + encode(new X500Principal(text).getEncoded());
                case "genkeypair":
                    return "der " + encode(generate(text).getSubjectX500Principal().getEncoded());
                case "ldap":
                    return "rdns " + show(new LdapName(text));
                default:
                    throw new UnsupportedOperationException(mode);
            }
        } catch (Throwable e) {
            return "error " + e.getClass().getName() + " " + encode(e.getMessage() == null ? "" : e.getMessage());
        }
    }

    /** With -debug, keytool throws where it would end the process; a JKS store takes no time to encrypt. */
    private static X509Certificate generate(String name) throws Exception {
        if (folder == null) {
            folder = Files.createTempDirectory("names");
        }
        Files.deleteIfExists(store());
        sun.security.tools.keytool.Main.main(new String[] {
            "-genkeypair", "-debug", "-alias", "a", "-keyalg", "EC", "-storetype", "JKS", "-storepass", "changeit",
            "-keypass", "changeit", "-keystore", store().toString(), "-dname", name});
        return (X509Certificate) KeyStore.getInstance(store().toFile(), "changeit".toCharArray()).getCertificate("a");
    }

    private static Path store() {
        return folder.resolve("store.jks");
    }

    private static String show(LdapName name) throws Exception {
        StringJoiner rdns = new StringJoiner(",");
        for (int i = name.size() - 1; i >= 0; i--) {
            rdns.add(show(name.getRdn(i)));
        }
        return rdns.toString();
    }

    private static String show(Rdn rdn) throws Exception {
        // A plus sign is a digit of base64.
        StringJoiner attributes = new StringJoiner("&");
        var all = rdn.toAttributes().getAll();
        while (all.hasMore()) {
            Attribute attribute = all.next();
            for (int i = 0; i < attribute.size(); i++) {
                Object value = attribute.get(i);
                attributes.add(encode(attribute.getID())
                    + (value instanceof byte[] ? ":o:" + encode((byte[]) value) : ":s:" + encode((String) value)));
            }
        }
        return attributes.toString();
    }

    private static String textOf(String line) {
        return ByteBuffer.wrap(Base64.getDecoder().decode(line)).order(ByteOrder.LITTLE_ENDIAN).asCharBuffer().toString();
    }

    private static String encode(String text) {
        ByteBuffer units = ByteBuffer.allocate(text.length() * 2).order(ByteOrder.LITTLE_ENDIAN);
        units.asCharBuffer().put(CharBuffer.wrap(text));
        return encode(units.array());
    }

    private static String encode(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }
}
