using CertLint.Model;

namespace CertLint.Engine.Tests.Model;

public class DeferredTextTests
{
    [Fact]
    public void It_is_made_when_asked_for_and_once()
    {
        var made = 0;
        var text = new DeferredText(() => $"{++made}");
        Assert.Equal(0, made);

        Assert.Equal("1", text.Value);
        Assert.Equal("1", text.Value);
        Assert.Equal(1, made);
    }

    [Fact]
    public void It_lets_go_of_what_it_was_made_of()
    {
        var (text, content) = Make();
        Assert.Equal("1000", text.Value);

        GC.Collect();

        Assert.False(content.IsAlive);
        GC.KeepAlive(text);

        static (DeferredText, WeakReference) Make()
        {
            var bytes = new byte[1000];
            return (new DeferredText(() => $"{bytes.Length}"), new WeakReference(bytes));
        }
    }

    [Fact]
    public void Its_value_is_what_makes_it_equal()
    {
        Assert.Equal(DeferredText.Of("a"), new DeferredText(() => "a"));
        Assert.Equal(DeferredText.Of("a")!.GetHashCode(), new DeferredText(() => "a").GetHashCode());
        Assert.NotEqual(DeferredText.Of("a"), new DeferredText(() => "b"));
        Assert.Null(DeferredText.Of(null));
    }

    [Fact]
    public void All_threads_get_the_same()
    {
        for (var i = 0; i < 200; i++)
        {
            var text = new DeferredText(() => "x");
            Parallel.For(0, 4, _ => Assert.Equal("x", text.Value));
        }
    }
}
