using CertLint.Readers.Asn1;
using CertLint.Readers.Keystores;
using static CertLint.Readers.Tests.Keystores.JavaStreamBuilder;

namespace CertLint.Readers.Tests.Keystores;

/// <summary>Java Object Serialization Specification 6.4.2, production by production; keytool's own streams are in KeytoolTests.</summary>
public class JavaObjectStreamTests
{
    private const byte Serializable = 2;
    private const byte SerializableWithMore = 3;
    private const byte ExternalizableInBlocks = 12;

    [Fact]
    public void Fields_of_each_type_are_stepped_over() => AssertStepsOver(new JavaStreamBuilder()
        .Octets(JavaStreamBuilder.Object)
        .NewClass(
            "All", Serializable, ('B', "b"), ('Z', "z"), ('C', "c"), ('S', "s"), ('I', "i"), ('F', "f"), ('J', "j"), ('D', "d"), ('L', "l"), ('[', "a"))
        .Octets(Null)
        .Octets(1, 1, 0, 2, 0, 3, 0, 0, 0, 4, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 7)
        .Octets(JavaStreamBuilder.String).Text("text")
        .Octets(JavaStreamBuilder.Array).NewClass("[I", Serializable).Octets(Null).UInt32(2).UInt32(1).UInt32(2));

    [Fact]
    public void The_data_of_the_class_above_come_first() => AssertStepsOver(new JavaStreamBuilder()
        .Octets(JavaStreamBuilder.Object)
        .NewClass("Below", Serializable, ('B', "b"))
        .NewClass("Above", SerializableWithMore, ('L', "l")).Octets(Null)
        .Octets(Null).Octets(BlockData, 2, 9, 9).Octets(JavaStreamBuilder.String).Text("more").Octets(End)
        .Octets(1));

    [Fact]
    public void What_was_written_before_is_referred_to() => AssertStepsOver(new JavaStreamBuilder()
        .Octets(JavaStreamBuilder.Array).NewClass("[Ljava.lang.Object;", Serializable).Octets(Null).UInt32(4)
        .Octets(JavaStreamBuilder.Object).NewClass("One", Serializable, ('I', "i")).Octets(Null).UInt32(1)
        // Handles: 0 the array's class, 1 the array, 2 the class, 3 the name of i's type is none, so the object.
        .Octets(JavaStreamBuilder.Object).To(2).UInt32(2)
        .To(3)
        .Octets(Null));

    [Fact]
    public void Other_contents_are_stepped_over() => AssertStepsOver(new JavaStreamBuilder()
        .Octets(JavaStreamBuilder.Array).NewClass("[Ljava.lang.Object;", Serializable).Octets(Null).UInt32(8)
        .Octets(JavaStreamBuilder.Class).NewClass("C", Serializable).Octets(Null)
        .Octets(JavaStreamBuilder.Enum).NewClass("E", Serializable).Octets(Null).Octets(JavaStreamBuilder.String).Text("FIRST")
        .Octets(LongString).UInt32(0).UInt32(3).Octets(1, 2, 3)
        .Octets(LongBlockData).UInt32(3).Octets(1, 2, 3)
        .NewClass("Alone", Serializable).Octets(Null)
        .Octets(ProxyClassDescription).UInt32(2).Text("A").Text("B").Octets(End).Octets(Null)
        .Octets(JavaStreamBuilder.Object).NewClass("X", ExternalizableInBlocks).Octets(Null).Octets(BlockData, 1, 7).Octets(End)
        .Octets(Reset));

    [Theory]
    [InlineData("ACED0006 70")]
    [InlineData("ACED0005 FF")]
    [InlineData("ACED0005 7B")]
    [InlineData("ACED0005 71 007E0000")]
    [InlineData("ACED0005 71 00000000")]
    [InlineData("ACED0005 71 FFFFFFFF")]
    [InlineData("ACED0005 78")]
    public void What_is_no_object_is_told(string octets)
    {
        var bytes = new KeystoreBytes(Convert.FromHexString(octets.Replace(" ", "", StringComparison.Ordinal)));

        Assert.Equal(
            "its serialized secret key is malformed",
            Assert.Throws<MalformedContentException>(() => JavaObjectStream.Skip(bytes, 100)).Message);
    }

    [Theory]
    [InlineData("[Q")]
    [InlineData("I")]
    [InlineData("")]
    public void An_array_of_no_type_is_malformed(string name) => Assert.Equal(
        "its serialized secret key is malformed",
        Failure(new JavaStreamBuilder().Octets(JavaStreamBuilder.Array).NewClass(name, Serializable).Octets(Null).UInt32(1).Octets(0)));

    [Theory]
    [InlineData(0x7FFFFFFFu)]
    [InlineData(0xFFFFFFFFu)]
    public void A_length_that_cannot_be_costs_nothing(uint length)
    {
        JavaStreamBuilder[] streams =
        [
            new JavaStreamBuilder().Octets(JavaStreamBuilder.Array).NewClass("[J", Serializable).Octets(Null).UInt32(length),
            new JavaStreamBuilder().Octets(LongString).UInt32(length).UInt32(length),
            new JavaStreamBuilder().Octets(LongBlockData).UInt32(length),
            new JavaStreamBuilder().Octets(JavaStreamBuilder.Array).NewClass("[Ljava.lang.Object;", Serializable).Octets(Null).UInt32(length),
            new JavaStreamBuilder().Octets(ProxyClassDescription).UInt32(length),
        ];
        foreach (var stream in streams)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.StartsWith("it is cut off, or a length in it is wrong", Failure(stream), StringComparison.Ordinal);
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1 << 16);
        }
    }

    [Fact]
    public void What_is_nested_too_deep_is_told()
    {
        Assert.Equal("its serialized secret key is nested deeper than 32 levels", Failure(Nested(100_000)));
        AssertStepsOver(Nested(30));
    }

    [Fact]
    public void A_class_above_itself_ends()
    {
        var stream = new JavaStreamBuilder().Octets(JavaStreamBuilder.Object).NewClass("Snake", Serializable).To(0);

        Assert.Equal("its serialized secret key has more parts than CertLint steps over", Failure(stream));
    }

    [Fact]
    public void Steps_are_counted()
    {
        var nulls = new JavaStreamBuilder()
            .Octets(JavaStreamBuilder.Array).NewClass("[Ljava.lang.Object;", Serializable).Octets(Null).UInt32(20_000)
            .Octets(Enumerable.Repeat(Null, 20_000).ToArray());

        Assert.Equal("its serialized secret key has more parts than CertLint steps over", Failure(nulls));
    }

    private static JavaStreamBuilder Nested(int levels)
    {
        var stream = new JavaStreamBuilder();
        if (levels == 0)
            return stream.Octets(Null);
        stream.Octets(JavaStreamBuilder.Array).NewClass("[Ljava.lang.Object;", Serializable).Octets(Null).UInt32(1);
        for (; levels > 1; levels--)
            stream.Octets(JavaStreamBuilder.Array).To(0).UInt32(1);
        return stream.Octets(Null);
    }

    private static string Failure(JavaStreamBuilder stream) => Assert.Throws<MalformedContentException>(
        () => JavaObjectStream.Skip(new KeystoreBytes(stream.Build()), KeystoreLimits.ObjectOperations)).Message;

    /// <summary>The reader stops behind the object, where a keystore's next entry begins.</summary>
    private static void AssertStepsOver(JavaStreamBuilder stream)
    {
        var content = stream.Build();
        var bytes = new KeystoreBytes([.. content, 0xAB]);

        Assert.InRange(JavaObjectStream.Skip(bytes, KeystoreLimits.ObjectOperations), 1, 1000);

        Assert.Equal(content.Length, bytes.Position);
    }
}
