using CertLint.Readers.Go;

namespace CertLint.Readers.Tests.Go;

public class GoDurationTests
{
    // time.ParseDuration and its documentation.
    [Theory]
    [InlineData("1h", 3600)]
    [InlineData("1h30m", 5400)]
    [InlineData("1.5h", 5400)]
    [InlineData("90s", 90)]
    [InlineData("+2h", 7200)]
    [InlineData("60000ms", 60)]
    [InlineData("-1h", -3600)]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    public void Durations_are_Go_s(string text, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), GoDuration.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("+")]
    [InlineData("h")]
    [InlineData("1")]
    [InlineData("1H")]
    [InlineData("1 h")]
    [InlineData("99999999999999999h")]
    [InlineData("1h30")]
    public void What_Go_does_not_take_is_no_duration(string text) => Assert.Null(GoDuration.Parse(text));

    [Theory]
    [InlineData("365d", "8760h")]
    [InlineData("2w", "336h")]
    [InlineData("1y", "8760h")]
    [InlineData("1h", null)]
    [InlineData("d", null)]
    public void What_units_that_Go_lacks_are_in_hours(string text, string? hours) => Assert.Equal(hours, GoDuration.InHours(text));
}
