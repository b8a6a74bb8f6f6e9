using System.Text;

namespace CertLint.Readers.Text.Tests.Commands.Shells;

/// <summary>Random scripts of numbered commands in all that the shell's grammar knows, the same for the same seed.</summary>
internal sealed class PosixGenerator(int seed, bool isBash)
{
    private static readonly string[] Plain =
        ["a", "B.c", "/CN=x", "=", ":", "+1", "^", "-", "ü", "a#b", ",", "C:", "]", "}", "!", "key=val", "\uD83D\uDE00", "x.y", "2", "%"];

    private static readonly string[] Quoted =
    [
        "'", "''", "'a b'", "'\"'", "'$V `x` \\ # ; & | <'", "'a\nb'", "\"\"", "\"a b\"", "\"'\"", "\"\\\"\"", "\"\\\\\"", "\"\\$V\"", "\"\\`\"",
        "\"\\x\"", "\"a\\\nb\"", "\"# ; & | < ( )\"", "\"a\nb\"", "\\ ", "\\\\", "\\'", "\\\"", "\\$V", "\\;", "\\#", "\\(", "\\a", "\\\n", "\"*?[a]~\"",
        "\"$\"", "\"a$ b\"", "\"$%\"",
    ];

    private static readonly string[] Unknown =
    [
        "\"$V\"", "\"${V}\"", "\"a ${V:-x y} b\"", "\"$(printf %s \"a b\")\"", "\"`printf %s z`\"", "$U", "${U}", "\"$((1 + 2))\"", "$((3*(1+2)))",
        "\"${V#*v}\"", "\"${V:-\"}\"}\"", "\"$(printf '%s' ')')\"", "${#V}", "\"$#\"", "$(printf %s 1 # )\n)", "\"$(printf %s \"$(printf %s '\"')\")\"",
        "\"`printf %s \\\\\\`x`\"", "${V:+y}", "$?",
    ];

    private static readonly string[] BashOnly =
        ["$'a\\tb\\'c\\x41\\u00fc\\101\\\\'", "$'\\e[0m \\q'", "$\"x y\"", "$'a b'\"c\"", "$'\\cE'", "$'\\U0001F600'"];

    private readonly Random random = new(seed);
    private int commands;
    private int functions;

    /// <summary>A script, and how many numbered commands it runs.</summary>
    public (string Script, int Commands) Next()
    {
        var script = new StringBuilder("#!/bin/sh\n# it's a \"comment\n");
        for (var i = random.Next(3, 9); i > 0; i--)
            script.Append(Item(0)).Append(Chance(6) ? "\n # don't\n" : "\n");
        return (script.ToString(), commands);
    }

    private string Item(int depth) => random.Next(depth > 2 ? 3 : isBash ? 21 : 18) switch
    {
        0 => Command(),
        1 => Command() + " ; " + Command(),
        2 => Command() + (Chance(2) ? " || : ; " : " && ") + (Chance(2) ? ":" : Command()),
        3 => "if " + Item(depth + 1) + "\nthen " + Item(depth + 1) + "\nelse :\nfi",
        4 => "for i in 1; do " + Item(depth + 1) + "\ndone",
        5 => "( " + Item(depth + 1) + "\n)",
        6 => "{ " + Item(depth + 1) + "\n}",
        7 => "case x in\n  y|z) : ;;\n  (x) " + Item(depth + 1) + "\n  ;;\nesac",
        8 => Function(depth),
        9 => "x=$( " + Item(depth + 1) + "\n)",
        10 => "echo \"a $( " + Item(depth + 1) + "\n) b\" >/dev/null",
        11 => HereDocument(),
        12 => "sh -c '" + SafeCommand() + "'",
        13 => "A=1 B=\"x y\" " + Command(),
        14 => "! " + Command() + " > /dev/null 2>&1",
        15 => "case \"$U\" in *) " + Command() + ";; esac; " + Command(),
        16 => "until " + Command() + "; do :; done; x=`" + SafeCommand() + "`",
        17 => "while :; do\n" + Item(depth + 1) + "\nbreak\ndone </dev/null",
        18 => "[[ a < b && ( -n x ) ]] && " + Command(),
        19 => "arr=(a \"b )\" # c )\n d\n)\n" + Command(),
        _ => "((1 < 2)) && " + Command() + " <<< \"a b\" &>/dev/null",
    };

    private string Function(int depth)
    {
        var name = "f" + functions++;
        return name + " () {\n" + Item(depth + 1) + "\n}\n" + name;
    }

    private string HereDocument()
    {
        var tabs = Chance(2);
        var quoted = Chance(2);
        var text = new StringBuilder(Command("--stdin")).Append(tabs ? " <<-" : " <<").Append(quoted ? Chance(2) ? "'E F'" : "\"E F\"" : "EF");
        text.Append(Chance(3) ? " > /dev/null\n" : "\n");
        for (var i = random.Next(4); i > 0; i--)
            text.Append(Chance(2) ? "\t" : "").Append(Pick(["[req]", "O = \"x' y", "a \\\\ b", "\\$V \\` \\x", "c\\\nd", "EFG", " EF", "# (", "$V", "a $(printf %s ')') b", "`printf %s x`"])).Append('\n');
        return text.Append(tabs && Chance(2) ? "\t" : "").Append(quoted ? "E F" : "EF").ToString();
    }

    // Holds nothing that a quote or backticks around it would change.
    private string SafeCommand() => $"openssl {commands++} a \"b c\" d";

    private string Command(string first = "")
    {
        var text = new StringBuilder("openssl ").Append(commands++).Append(' ').Append(first);
        for (var i = random.Next(5); i > 0; i--)
            text.Append(Chance(8) ? " \\\n  " : Chance(8) ? "\t " : " ").Append(Word());
        return text.ToString();
    }

    private string Word()
    {
        var word = new StringBuilder();
        for (var i = random.Next(1, 5); i > 0; i--)
            word.Append(Chance(5) ? Pick(isBash && Chance(2) ? BashOnly : Unknown) : Chance(2) ? Pick(Quoted[1..]) : Pick(Plain));
        return word.ToString();
    }

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
