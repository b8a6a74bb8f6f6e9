using System.Text;
using CertLint.Model;

namespace CertLint.Readers.Tests.Documents;

public class LargeFileTests
{
    private const int Limit = 16 << 20;

    private static readonly byte[] Large = new byte[Limit + 1];

    [Fact]
    public void A_file_that_holds_nothing_of_ours_is_silent_however_large() =>
        Assert.Same(DocumentModel.Empty, DocumentReader.Read("/data.json", Large));

    [Theory]
    [InlineData("-----BEGIN CERTIFICATE-----")]
    [InlineData("distinguished_name = dn")]
    [InlineData("distinguished_name=")]
    public void What_would_be_read_in_a_smaller_one_is_told(string text)
    {
        foreach (var at in new[] { 0, (1 << 16) - 5, Large.Length - text.Length })
        {
            var content = With(Encoding.ASCII.GetBytes(text), at);

            var problem = Assert.Single(DocumentReader.Read("/a.pem", content).Problems);

            Assert.Equal("CERT9001", problem.RuleId);
            Assert.Equal("The file is larger than 16 MiB, so what it holds is not checked; split it.", problem.Message);
        }
    }

    [Theory]
    [InlineData("openssl req -new")]
    [InlineData("keytool")]
    [InlineData("{\"distinguished_name\": \"CN=a\"}")]
    [InlineData("distinguished_names = many")]
    [InlineData("\"cn\"")]
    [InlineData("----BEGIN")]
    public void Words_of_logs_and_data_are_not(string text) =>
        Assert.Same(DocumentModel.Empty, DocumentReader.Read("/server.log", With(Encoding.ASCII.GetBytes(text), 1 << 20)));

    [Theory]
    [InlineData("FEEDFEED0000000200000001")]
    [InlineData("CECECECE0000000200000001")]
    [InlineData("308401000000020103308400")]
    [InlineData("3080020103308006092A8648")]
    public void The_beginning_of_a_keystore_is_told(string start)
    {
        Assert.Single(DocumentReader.Read("/a.bin", With(Convert.FromHexString(start), 0)).Problems);
        Assert.Empty(DocumentReader.Read("/a.bin", With(Convert.FromHexString(start), 1)).Problems);
    }

    [Fact]
    public void A_word_across_two_pieces_is_found_wherever_the_cut_is()
    {
        var word = Encoding.ASCII.GetBytes("-----BEGIN CERTIFICATE-----\ndistinguished_name   = x");
        for (var size = 1; size < 40; size++)
            Assert.True(DocumentReader.MayHold(new Trickle(With(word, 100)[..400], size)));
        Assert.False(DocumentReader.MayHold(new Trickle(new byte[400], 7)));
    }

    [Fact]
    public void Memory_does_not_depend_on_the_length()
    {
        Assert.False(DocumentReader.MayHold(new Zeros(1 << 20)));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.False(DocumentReader.MayHold(new Zeros(100 << 20)));

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1 << 18);
    }

    private static byte[] With(byte[] text, int at)
    {
        var content = (byte[])Large.Clone();
        text.CopyTo(content, at);
        return content;
    }

    // Gives few octets at a time, as a network drive may.
    private sealed class Trickle(byte[] content, int size) : MemoryStream(content)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, size));
    }

    private sealed class Zeros(long length) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - Position);
            Array.Clear(buffer, offset, read);
            Position += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
