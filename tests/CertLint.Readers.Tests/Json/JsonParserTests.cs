using System.Text.Json;
using CertLint.Readers.Json;
using CertLint.Readers.Tests.Support;
using CsCheck;

namespace CertLint.Readers.Tests.Json;

public class JsonParserTests
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.Const("CN"), Gen.Const(""), Gen.Const("Müller"), Gen.Const("東京"), Gen.Const("😀"), Gen.Const("a\"b"), Gen.Const("\\"),
        Gen.Const("\r\n\t\b\f"), Gen.Const("\0"), Gen.Const("</"), Gen.String[0, 5].Where(text => text.All(c => !char.IsSurrogate(c))));

    private static readonly Gen<string> Space = Gen.OneOf(
        Gen.Const(""), Gen.Const(" "), Gen.Const("\r\n\t"), Gen.Const("// é,\n"), Gen.Const("/* ,😀 */"));

    private static readonly Gen<string> Tree = Gen.Recursive<string>((depth, inner) => depth >= 4
        ? Scalar()
        : Gen.OneOf(
            Scalar(),
            Gen.Select(Space, inner, Space, (before, value, after) => before + value + after).Array[0, 4].Select(values => "[" + string.Join(",", values) + "]"),
            Gen.Select(Space, Quoted(), Space, inner, (before, key, colon, value) => before + key + " :" + colon + value)
                .Array[0, 4].Select(members => "{" + string.Join(",", members) + "}")));

    /// <summary>Against System.Text.Json's own tree: each value, and what stands at its place read by itself.</summary>
    [Fact]
    public void Values_and_their_places_are_those_of_the_library() => Gen.Select(Space, Tree).Sample(
        (before, tree) =>
        {
            var text = before + "[" + tree + "]";
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });

            AssertEqual(document.RootElement, JsonParser.Parse(text).Root!, text);
        },
        iter: 20_000);

    [Theory]
    [InlineData("{\"O\":\"M\\u00fcller\"}", "Müller", 1, 1, "\\u00fc")]
    [InlineData("{\"O\":\"a \\\"b\\\" c\"}", "a \"b\" c", 2, 1, "\\\"")]
    [InlineData("{\"O\":\"x\\ud83d\\ude00y\"}", "x😀y", 1, 2, "\\ud83d\\ude00")]
    [InlineData("{\"O\":\"😀é b\"}", "😀é b", 4, 1, "b")]
    [InlineData("{\"O\":\"a\\/b\"}", "a/b", 1, 1, "\\/")]
    [InlineData("{\"O\":\"\\u00FCx\"}", "üx", 0, 1, "\\u00FC")]
    public void An_escape_is_what_it_means_at_its_own_place(string text, string value, int start, int length, string written)
    {
        var mapped = JsonParser.Parse(text).Root!.Find("O")!.Text;

        Assert.Equal(value, mapped.Text);
        Assert.Equal(written, Document.Slice(text, mapped.SpanOf(start, length)));
    }

    /// <summary>Of which the library's own reader makes an exception.</summary>
    [Fact]
    public void Half_a_surrogate_pair_in_an_escape_stays_what_it_is() =>
        Assert.Equal("\uD800x", JsonParser.Parse("[\"\\uD800x\"]").Root!.Elements[0].Text.Text);

    [Fact]
    public void Repeated_keys_are_kept_and_the_last_one_counts()
    {
        var root = JsonParser.Parse("{\"CN\":\"a\",\"cn\":\"b\"}").Root!;

        Assert.Equal(["CN", "cn"], root.Members.Select(member => member.Key.Text.Text));
        Assert.Equal("b", root.Find("CN")!.Text.Text);
        Assert.Equal("a", root.Find("CN", StringComparison.Ordinal)!.Text.Text);
    }

    [Fact]
    public void A_key_in_escapes_is_found()
    {
        var root = JsonParser.Parse("{\"\\u0043N\":\"a\"}").Root!;

        Assert.Equal("a", root.Find("cn")!.Text.Text);
        Assert.Null(root.Find("u0043N"));
    }

    [Theory]
    [InlineData("{\"a\": 1, // é\n}", 7, 9)]
    [InlineData("[1, 2,]", 5, -1)]
    [InlineData("{\"ü\": [1,2] /* , */ , }", 20, 12)]
    [InlineData("[\",\", [1, 2]]", -1, -1)]
    public void What_strict_readers_reject_is_told(string text, int comma, int comment)
    {
        var json = JsonParser.Parse(text);

        Assert.NotNull(json.Root);
        Assert.Equal(comma, json.TrailingComma?.Start ?? -1);
        Assert.Equal(comment, json.Comment?.Start ?? -1);
    }

    [Theory]
    [InlineData("{\"a\": tru}", 9)]
    [InlineData("{\"ü\" 1}", 5)]
    [InlineData("{\n \"a\": 1,\n \"é\": ]\n}", 17)]
    [InlineData("{\"a\": 1", 7)]
    [InlineData("{\"a\": {{ .Values.a }} }", 7)]
    public void An_error_has_its_place(string text, int offset)
    {
        var json = JsonParser.Parse(text);

        Assert.Null(json.Root);
        Assert.Equal(offset, json.Error!.Place.Start);
        Assert.Equal(text.Contains("{{", StringComparison.Ordinal), json.IsTemplate);
    }

    [Theory]
    [InlineData("{\"size\": $SIZE}")]
    [InlineData("{\"size\": ${SIZE}}")]
    [InlineData("{\"size\": \uFFFC}")]
    [InlineData("{\"size\": <size>}")]
    [InlineData("{\"size\": @SIZE@}")]
    [InlineData("{\"size\": __SIZE__}")]
    [InlineData("{\"a\": 1, {% if b %} \"b\": 2 {% endif %}}")]
    public void A_marker_in_place_of_a_value_makes_it_a_template(string text) => Assert.True(JsonParser.Parse(text).IsTemplate);

    [Theory]
    [InlineData("")]
    [InlineData("key: value")]
    [InlineData("\"text\"")]
    [InlineData("{\"a\":1}\n{\"a\":2}\n")]
    [InlineData("{} trailing")]
    public void What_is_no_single_object_or_array_is_none_and_no_error(string text) =>
        Assert.Equal(JsonText.None, JsonParser.Parse(text));

    [Fact]
    public void Limits_are_errors_that_name_them()
    {
        var deep = new string('[', JsonLimits.Depth + 1);
        var many = "[" + string.Concat(Enumerable.Repeat("1,", JsonLimits.Values)) + "1]";
        var wide = "[\"" + new string('x', JsonLimits.Length) + "\"]";

        Assert.Contains($"nested deeper than {JsonLimits.Depth}", JsonParser.Parse(deep).Error!.Reason, StringComparison.Ordinal);
        Assert.Contains($"more than {JsonLimits.Values} values", JsonParser.Parse(many).Error!.Reason, StringComparison.Ordinal);
        Assert.Contains($"longer than {JsonLimits.Length} characters", JsonParser.Parse(wide).Error!.Reason, StringComparison.Ordinal);
        Assert.NotNull(JsonParser.Parse(deep[1..] + new string(']', JsonLimits.Depth)).Root);
    }

    [Fact]
    public void Half_surrogate_pairs_in_the_text_shift_no_place()
    {
        var text = "[\"\uD83D\", \"\uDE00\uD83D\", \"b\"]";

        var last = JsonParser.Parse(text).Root!.Elements[2];

        Assert.Equal("\"b\"", Document.Slice(text, last.Place));
    }

    private static Gen<string> Scalar() => Gen.OneOf(
        Quoted(), Gen.Const("true"), Gen.Const("false"), Gen.Const("null"), Gen.Const("-1.5e+3"), Gen.Int.Select(number => $"{number}"));

    private static Gen<string> Quoted() => Gen.Select(Word, Gen.Bool, (word, escapes) => escapes
        ? JsonSerializer.Serialize(word)
        : "\"" + string.Concat(word.Select(c => c is '"' or '\\' or < ' ' ? $"\\u{(int)c:X4}" : c.ToString())) + "\"");

    private static void AssertEqual(JsonElement expected, JsonValue actual, string text)
    {
        Assert.Equal(expected.ValueKind.ToString(), actual.Kind.ToString());
        Assert.Equal(expected.GetRawText(), Document.Slice(text, actual.Place));
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                var members = expected.EnumerateObject().ToArray();
                Assert.Equal(members.Select(member => member.Name), actual.Members.Select(member => member.Key.Text.Text));
                for (var i = 0; i < members.Length; i++)
                    AssertEqual(members[i].Value, actual.Members[i].Value, text);
                break;
            case JsonValueKind.Array:
                Assert.Equal(expected.GetArrayLength(), actual.Elements.Count);
                for (var i = 0; i < actual.Elements.Count; i++)
                    AssertEqual(expected[i], actual.Elements[i], text);
                break;
            case JsonValueKind.String:
                Assert.Equal(expected.GetString(), actual.Text.Text);
                break;
        }
    }
}
