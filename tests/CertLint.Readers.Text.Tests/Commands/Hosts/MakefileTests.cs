using System.Globalization;
using System.Text;
using CertLint.Fuzzing;
using CertLint.Model;
using CertLint.Readers.Text.Commands;
using CertLint.Readers.Text.Commands.Hosts;
using CertLint.Readers.Text.Tests.Commands.Shells;

namespace CertLint.Readers.Text.Tests.Commands.Hosts;

/// <summary>Commands of Makefiles, by GNU make's manual and GNU make.</summary>
public class MakefileTests
{
    [Theory]
    [InlineData("X = openssl y\nall: a b\n\t@openssl req \\\n\t  -subj \"/CN=$$H $(NAME) ${O}\" -out $@ $<\n\t-openssl b # c\n\nb:\n\t+@openssl c\n",
        "openssl|req|-subj|/CN=«$H» «$(NAME)» «${O}»|-out|«$@»|«$<»", "openssl|b", "openssl|c")]
    [InlineData("a: b ; openssl a\n\topenssl b\n", "openssl|a", "openssl|b")]
    [InlineData("define run\nopenssl a\n\t@openssl b\nendef\n", "openssl|a", "openssl|b")]
    [InlineData(".ONESHELL:\na:\n\tif x; then\n\topenssl a 'b\n\tc'\n\tfi\nb:\n\topenssl d\n", "x", "openssl|a|b\nc", "openssl|d")]
    [InlineData("SHELL := pwsh.exe\na:\n\topenssl 'a''b'\n", "openssl|a'b")]
    [InlineData(".RECIPEPREFIX = >\na:\n>openssl a \\\n>b\n", "openssl|a|b")]
    [InlineData("a:\n\topenssl $(subst a,b,$(C)) \"$(shell openssl x)\"\n", "openssl|«$(subst a,b,$(C))»|«$(shell openssl x)»")]
    [InlineData("a:\r\n\topenssl a \\\r\n\t\tb\r\n", "openssl|a|b")]
    [InlineData("a := b ; openssl x\nc: ; @openssl y\n", "openssl|y")]
    public void Commands_are_those_of_the_recipes(string file, params string[] commands) => Assert.Equal(
        commands,
        Read(file).Commands.Select(command => string.Join('|', command.Words.Select(word => Shown.Text(word.Text)))));

    [Theory]
    [InlineData("O = Acme\nSUBJ = /O=$(O)/CN=${H}\nO = Other\na:\n\topenssl '$(SUBJ)' $(O)x\n", "openssl|/O=Other/CN=«${H}»|Otherx")]
    [InlineData("O = Acme\nSUBJ := /O=$(O)\nO = Other\na:\n\topenssl $(SUBJ)\n", "openssl|/O=Acme")]
    [InlineData("X ::= $$A\nY := $(X)$(X)\na:\n\topenssl '$(Y)'\n", "openssl|$A$A")]
    [InlineData("X ?= a\nX ?= b\nCC ?= c\na:\n\topenssl $(X) $(CC)\n", "openssl|a|«$(CC)»")]
    [InlineData("X = a\nX += b \\\n   c # d\nZ += e\na:\n\topenssl \"$(X)\" $(Z)\n", "openssl|a b c |«$(Z)»")]
    [InlineData("X := $(date)\nX != date\nY = $(shell date)\na:\n\topenssl $(X) $(Y)\n", "openssl|«$(X)»|«$(shell date)»")]
    [InlineData("override X = a\nX = b\nexport Y = c\nprivate Z = d\nundefine Y\na:\n\topenssl $(X) $(Y) $(Z)\n", "openssl|a|«$(Y)»|«$(Z)»")]
    [InlineData("define X\n/CN=a # b\nendef\ndefine Y\na\nb\nendef\na:\n\topenssl '$(X)' $(Y)\n", "/CN=a", "a", "b", "openssl|/CN=a # b|«$(Y)»")]
    [InlineData("X = a\nY = b\nifdef Z\n\tX = c\nendif\na:\n\topenssl $(X) $(Y)\n", "openssl|«$(X)»|b")]
    [InlineData("X = a\nifeq ($(Z),1)\nX = c\nelse\nX = d\nendif\nX = e\na:\n\topenssl $(X)\n", "openssl|e")]
    [InlineData("ifdef Z\noverride X = c\nendif\nX = e\na:\n\topenssl $(X)\n", "openssl|«$(X)»")]
    [InlineData("X = a\n-include local.mk\nY = b\na:\n\topenssl $(X) $(Y)\n", "openssl|«$(X)»|b")]
    [InlineData("X = a\n$(eval X = b)\na:\n\topenssl $(X)\n", "openssl|«$(X)»")]
    [InlineData("X = a\n$(call set, X)\nY = b\na:\n\topenssl $(X) $(Y)\n", "openssl|«$(X)»|b")]
    [InlineData("X = a\n$(Z) = b\na:\n\topenssl $(X)\n", "openssl|«$(X)»")]
    [InlineData("X = a\nY = X\na:\n\topenssl $($(Y)) $(X:a=b) $(subst a,b,$(X)) $X $(@D)\n", "openssl|a|«$(X:a=b)»|«$(subst a,b,$(X))»|a|«$(@D)»")]
    [InlineData("X = $(X)a\nY = $(Z)\nZ = $(Y)\na:\n\topenssl '$(X)' $(Y)\n", "openssl|«$(X)»a|«$(Y)»")]
    [InlineData("X = a\nb: X = c\na:\n\topenssl $(X)\nb:\n\topenssl $(X)\nc d:\n\topenssl $(X)\n", "openssl|«$(X)»", "openssl|c", "openssl|«$(X)»")]
    [InlineData("X = a\n%.pem: X = c\nb.pem:\n\topenssl $(X)\n", "openssl|«$(X)»")]
    [InlineData("b: X = c ; d\nb: ; openssl '$(X)'\n", "openssl|c ; d")]
    [InlineData("Q = @\nSSL := openssl req -new\na:\n\t$(Q)$(SSL) -x509\n", "openssl|req|-new|-x509")]
    [InlineData("C ?=\nO =\nH := # by the caller\nS = /C=$(C)/O=$(O)\nR = $(H)\na:\n\topenssl \"$(S)/CN=$(H)\" \"$(R)\" $(C)\n", "openssl|/C=«$(C)»/O=«$(O)»/CN=«$(H)»|«$(H)»|«$(C)»")]
    [InlineData("Q =\nD = $(Q)\nSSL = $(Q)openssl\nE :=\nX := a$(E)b\na:\n\t@$(Q)openssl a\n\t-$(D) $(SSL) $(X)\n", "openssl|a", "openssl|a«$(E)»b")]
    [InlineData("E =\nX = a\n$(E)X = b\nY = c\na:\n\topenssl $(X) $(Y)\n", "openssl|«$(X)»|c")]
    [InlineData("h = a\ng = b\nl = c\nx = d\ndefine run\nopenssl $(h) $(g) $(l) $(x)\n\nendef\na:\n\t$(foreach h,1 2,$(run))${let g \\\n\tl,1,$(run)}\n",
        "openssl|«$(h)»|«$(g)»|«$(l)»|d", "«$(foreach h,1 2,$(run))»«${let g \\\n\tl,1,$(run)}»")]
    [InlineData("h = a\nx = h\na:\n\techo $(foreach $(x),1 2,$(run))\n\topenssl $(h)\n", "echo|«$(foreach $(x),1 2,$(run))»", "openssl|«$(h)»")]
    [InlineData("foreach = a\nlet = b\na:\n\topenssl $(foreach) $(let) # foreach x,\n", "openssl|a|b")]
    [InlineData("X = a\n$(info see: $(X))\n$(warning b c)\n$(error d e)\nb:\n\topenssl $(X)\n", "openssl|a")]
    [InlineData("X = a\n$(info $(call set, X))\nb:\n\topenssl $(X)\n", "openssl|«$(X)»")]
    [InlineData("# $(eval X = b)\nX = a # $(eval\nevaluate = $(evalX)\na:\n\topenssl $(X)\n", "openssl|a")]
    [InlineData("X = a\nb:\n\t# $(eval X = b)\n\topenssl $(X)\n", "openssl|«$(X)»")]
    [InlineData(".if defined(PROD)\nX= a\n.else\nX= b\n.endif\na:\n\topenssl ${X}\n", "openssl|«${X}»")]
    [InlineData("X = a\n.  include \"x.mk\"\na:\n\topenssl ${X}\n", "openssl|«${X}»")]
    [InlineData("if PROD\nX = a\nelse\nX = b\nendif\na:\n\topenssl $(X)\n", "openssl|«$(X)»")]
    [InlineData("@PROD_TRUE@X = a\nX = b\na:\n\topenssl $(X)\n", "openssl|«$(X)»")]
    [InlineData("!IFDEF PROD\nX = a\n!ELSE\nX = b\n!ENDIF\na:\n\topenssl $(X)\n", "openssl|«$(X)»")]
    [InlineData("! if 1\nX = a\n! endif\na:\n\topenssl $(X)\n", "openssl|«$(X)»")]
    [InlineData("{% if prod %}\nX = a\n{% endif %}\na:\n\topenssl $(X)\n", "openssl|«$(X)»")]
    [InlineData("{{#if prod}}\nX = a\n{{/if}}\na:\n\topenssl $(X)\n", "openssl|«$(X)»")]
    [InlineData("X = a\nif = b\n.include: c\n.for.if:\n.endif=1\nif: else\n# .if\n\t# {% if %}\na:\n\t@openssl $(X) $(if)\n\t!if $(X)\n", "openssl|a|b", "!if|a")]
    [InlineData("X := a\n\tY := b\na:\n\tZ := c\n\topenssl $(X) $(Y) $(Z)\n", "Z|:=|c", "openssl|a|b|«$(Z)»")]
    [InlineData("X = a\\#b\\\\#c\na:\n\topenssl '$(X)'\n", "openssl|a#b\\")]
    [InlineData("X = a b\na:\n\topenssl $(X) \"$(X)\"\n", "openssl|a|b|a b")]
    [InlineData("PIN = a\nX = b\na:\n\topenssl -passout $(X) -passin pass:$(X) x $(X) $(PIN)\n", "openssl|-passout|«$(X)»|-passin|pass:«$(X)»|x|b|«$(PIN)»")]
    [InlineData("X = '/CN=a\na:\n\topenssl $(X)/O=b'\n", "openssl|/CN=a/O=b")]
    [InlineData("A = H=b\na:\n\topenssl \"$$H\" ; $(A) ; openssl \"$$H\"\n", "openssl|«$H»", "openssl|b")]
    public void Variables_are_what_they_are_when_make_runs_a_recipe(string file, params string[] commands) => Assert.Equal(
        commands,
        Read(file).Commands.Select(command => string.Join('|', command.Words.Select(word => Shown.Text(word.Text)))));

    [Fact]
    public void A_value_has_its_place_in_the_definition()
    {
        const string File = "O = A\\\"cme\nSUBJ = /C=USA/O=$(O)/CN=\na:\n\topenssl req -subj \"$(SUBJ)b\"\n";
        var command = Assert.Single(Read(File).Commands);
        var subject = command.Words[3];

        Assert.Equal("/C=USA/O=A\"cme/CN=b", subject.Text.Text);
        Assert.Equal("USA", At(File, subject.Text.SpanOf(3, 3)));
        Assert.Equal("A\\\"cme", At(File, subject.Text.SpanOf(9, 5)));
        Assert.Equal("/O=$(O)/", At(File, subject.Text.SpanOf(6, 9)));
        Assert.Equal("$(SUBJ)b", At(File, subject.Text.SpanOf(0, subject.Text.Length)));
        Assert.Equal("\"$(SUBJ)b\"", At(File, subject.Place));
        Assert.Equal("openssl req -subj \"$(SUBJ)b\"", At(File, command.Place));
    }

    [Theory]
    [InlineData("A{0} = $(A{1})$(A{1})\n", "a:\n\topenssl $(A{0})\n")]
    [InlineData("A{0} := $(A{1})$(A{1})x\n", "a:\n\topenssl $(A{0})\n")]
    [InlineData("X += $(X{0})\n", "a:\n\topenssl $(X)\n")]
    [InlineData("X = a\nX += b\n", "a{0}:\n\topenssl $(X)\n")]
    [InlineData("a{0}: X = $(X)b\n", "a{0}:\n\topenssl $(X)\n")]
    [InlineData("$(A{0}) = $($($(\n", "\topenssl $($($(A)))\n")]
    [InlineData("ifdef X\ndefine A{0}\n", "endif\n")]
    [InlineData("E =\n", "\t$(E)$(E) openssl $(E)$(E)\n")]
    [InlineData("h{0}: h = b\n", "\t$(foreach h{0},$(let h{0},$(foreach\n")]
    public void Variables_that_are_made_to_hurt_are_expanded_in_work_that_grows_with_the_file(string definition, string use) => Growth.IsLinear(2_000, count =>
    {
        var file = new StringBuilder("X = b\n");
        foreach (var part in new[] { definition, use })
        {
            for (var i = 0; i < count; i++)
                file.AppendFormat(CultureInfo.InvariantCulture, part, i, i + 1);
        }

        Read(file.ToString());
    });

    [Theory]
    [InlineData("override ", "X = a\n")]
    [InlineData("all: private ", "export X = a\n")]
    [InlineData("private  override\texport ", "define\nendef\n")]
    [InlineData("$(E)", "\na:\n\topenssl\n")]
    [InlineData("\t$(E)", "openssl\n")]
    [InlineData("$(let $(foreach ", "\n")]
    [InlineData("all: ", "; openssl\n")]
    public void Long_lines_are_read_in_work_that_grows_with_them(string part, string end) => Growth.IsLinear(
        20_000, count => Read("E =\na:\n" + string.Concat(Enumerable.Repeat(part, count)) + end));

    // What an unknown part says of itself would be as long as the function, once for each use.
    [Fact]
    public void A_long_function_in_a_value_is_not_copied_wherever_the_value_is_used() => Growth.IsLinear(400, count =>
    {
        var length = count * 10;
        Read($"b: Y = c\nX = $(if {new string('a', Math.Min(length, 3_900))})\na:\n" + string.Concat(Enumerable.Repeat("\topenssl $(X)$(X)$(X)\n", count)));
    });

    [Fact]
    public void Places_are_those_in_the_file()
    {
        const string File = "a:\n\t@openssl \"x\\\"\" \\\n\t  '$$y'\n";
        var words = Assert.Single(Read(File).Commands).Words;

        Assert.Equal("\\\"", At(File, words[1].Text.SpanOf(1, 1)));
        Assert.Equal("'$$y'", At(File, words[2].Place));
        Assert.Equal("$$", At(File, words[2].Text.SpanOf(0, 1)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Recipes_run_as_make_runs_them(int batch)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/make"), "no make on this machine");
        using var tool = new PosixTool("sh");
        for (var seed = batch * 1_000; seed < (batch * 1_000) + 25; seed++)
        {
            var file = Generate(seed);
            var real = tool.Run(file, "Makefile", "-c", "make -s -f ../Makefile");
            var read = Read(file).Commands.Where(command => command.Words[0].Text.Text == "openssl").ToArray();

            Assert.True(real.Count == read.Length, $"seed {seed}: {real.Count} commands, read {read.Length}\n{file}");
            for (var i = 0; i < real.Count; i++)
            {
                Assert.True(
                    read[i].Words.Count - 1 == real[i].Length
                        && read[i].Words.Skip(1).Zip(real[i]).All(pair => Shown.Allows(pair.First.Text, pair.Second)),
                    $"seed {seed}: {string.Join('|', real[i])}\nread as {string.Join('|', read[i].Words.Select(word => Shown.Text(word.Text)))}\n{file}");
            }
        }
    }

    // Of a file that make rejects, because a variable uses itself or holds a quote, there is nothing to compare from there on.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Variables_hold_what_make_gives_to_the_shell(int batch)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/make"), "no make on this machine");
        using var tool = new PosixTool("sh");
        int words = 0, known = 0;
        for (var seed = batch * 1_000; seed < (batch * 1_000) + 120; seed++)
        {
            var file = GenerateVariables(seed);
            var real = tool.Run(file, "Makefile", "-c", "make -i -s -f ../Makefile").ToLookup(call => call[0]);
            var read = Read(file).Commands.Where(command => command.Words[0].Text.Text == "openssl" && command.Words[1].Text.Text != "start").ToArray();

            Assert.Equal(10, read.Length);
            foreach (var command in read)
            {
                foreach (var call in real[command.Words[1].Text.Text])
                {
                    Assert.True(
                        command.Words.Count - 1 == call.Length && command.Words.Skip(1).Zip(call).All(pair => Shown.Allows(pair.First.Text, pair.Second)),
                        $"seed {seed}: {string.Join('|', call)}\nread as {string.Join('|', command.Words.Select(word => Shown.Text(word.Text)))}\n{file}");
                    words += 2;
                    known += command.Words.Skip(2).Take(2).Count(word => word.Text.IsKnown);
                }
            }
        }

        Assert.True(words > 500 && known > words / 6, $"{known} of {words} are known");
    }

    private static string GenerateVariables(int seed)
    {
        string[] names = ["A", "B", "SUBJ", "N.M", "x-y"];
        string[] values =
        [
            "a", "b c", " /CN=d", "$(A)", "$(B)x", "${SUBJ}/$(A)", "$($(B))", "A", "B", "$$U", "$$$$", "e \\\n   f", "g  \\\n", "h # c", "i\\#j", "k\\\\\\#l", "m\\\\n", "$(A:a=z)",
            "$(subst a,z,$(B))", "$(shell echo s)", "", "  ", "$A$B", "o;p", "q:r=s", "$(t u)", "(", "#", "$(filter a,$(A))", "\\\\", "v\t",
        ];
        string[] signs = ["=", ":=", "::=", "?=", "+=", " = ", ":= ", "\t?=\t", "+= ", "!= echo "];
        string[] heads = ["", "", "", "", "override ", "export ", "t1: ", "t1 t2: ", "t%: ", "private ", "export override ", "t2: override "];
        var random = new Random(seed);
        var file = new StringBuilder("START := $(shell openssl start)\nB=b\nA:=a\nall: t1 t2\n");
        var conditions = 0;
        for (var i = random.Next(3, 14); i > 0; i--)
        {
            var name = names[random.Next(names.Length)];
            var value = values[random.Next(values.Length)];
            switch (random.Next(14))
            {
                case 0:
                    file.Append("define ").Append(name).Append(random.Next(2) == 0 ? " :=" : "").Append('\n').Append("a b # c\n").Append(random.Next(3) == 0 ? "d\n" : "").Append("endef\n");
                    break;
                case 1:
                    file.Append("undefine ").Append(name).Append('\n');
                    break;
                case 2:
                    file.Append(new[] { "ifdef U", "ifeq ($(A),a)", "ifneq \"$(B)\" \"\"", "ifndef A" }[random.Next(4)]).Append('\n');
                    conditions++;
                    break;
                case 3 when conditions > 0:
                    file.Append(random.Next(2) == 0 ? "else\n" : "").Append("endif # x\n");
                    conditions--;
                    break;
                case 4:
                    file.Append("\t ").Append(name).Append(" = tab\n");
                    break;
                case 5:
                    file.Append('u').Append(i).Append(": ; @true\n");
                    break;
                default:
                    file.Append(heads[random.Next(heads.Length)]).Append(name).Append(signs[random.Next(signs.Length)]).Append(value).Append('\n');
                    break;
            }
        }

        for (; conditions > 0; conditions--)
            file.Append("endif\n");
        for (var target = 1; target <= 2; target++)
        {
            file.Append('t').Append(target).Append(":\n");
            foreach (var name in names)
                file.Append("\t@openssl ").Append(name).Append(target).Append(" '$(").Append(name).Append(")' '<${").Append(name).Append("}>' $@\n");
        }

        return file.ToString();
    }

    private static string Generate(int seed)
    {
        string[] words = ["a", "'b c'", "\"d $$U\"", "\"$(PREFIX)x\"", "$(PREFIX)", "'$$V'", "\"$@\"", "\\#", "'#'", "\\$$", "\"\\\"\"", "e\\\n\tf", "'g\\\n\th'", "\\\n\t  i", "$$U"];
        var random = new Random(seed);
        var file = new StringBuilder("PREFIX = q\nall: t1 t2\n");
        for (var target = 1; target <= 2; target++)
        {
            file.Append('t').Append(target).Append(random.Next(3) == 0 ? ": ; openssl inline\n" : ":\n");
            for (var i = random.Next(1, 5); i > 0; i--)
            {
                file.Append('\t').Append(new[] { "", "@", "-", "+ ", "@-", "A=1 " }[random.Next(6)]).Append("openssl ").Append(i);
                for (var j = random.Next(5); j > 0; j--)
                    file.Append(' ').Append(words[random.Next(words.Length)]);
                file.Append(random.Next(4) == 0 ? "\n# comment\n\n" : "\n");
            }
        }

        return file.ToString();
    }

    private static ShellScript Read(string file) => MakefileReader.Read(MappedText.Verbatim(file, 0));

    private static string At(string file, SourceSpan place) => file.Substring(place.Start, place.Length);
}
