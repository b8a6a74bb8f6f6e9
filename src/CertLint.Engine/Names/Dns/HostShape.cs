namespace CertLint.Names;

/// <summary>What one pass over a host's characters tells.</summary>
/// <param name="LabelCount">One more than it has dots.</param>
/// <param name="IsAscii">True where all characters are ASCII.</param>
/// <param name="IsPlain">
/// True where it is nothing but small letters, digits and hyphens in labels that RFC 1123 2.1 allows and RFC 5890 2.3.1
/// does not reserve, as nearly all hosts are: nobody needs to look at its characters again.
/// </param>
internal readonly record struct HostShape(int LabelCount, bool IsAscii, bool IsPlain)
{
    public static HostShape Of(string text)
    {
        var labels = 1;
        var isPlain = text.Length <= LdhLabel.MaximumNameLength;
        var labelStart = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
                continue;
            if (character == '.')
            {
                isPlain = isPlain && IsPlainLabel(text, labelStart, i);
                labels++;
                labelStart = i + 1;
            }
            else if (character > '\u007f')
            {
                return new HostShape(labels + CountDots(text, i), IsAscii: false, IsPlain: false);
            }
            else if (character != '-')
            {
                isPlain = false;
            }
        }

        return new HostShape(labels, IsAscii: true, isPlain && IsPlainLabel(text, labelStart, text.Length));
    }

    private static bool IsPlainLabel(string text, int start, int end) =>
        end - start is > 0 and <= LdhLabel.MaximumLength && text[start] != '-' && text[end - 1] != '-'
        && (end - start < 4 || text[start + 2] != '-' || text[start + 3] != '-');

    private static int CountDots(string text, int start)
    {
        var dots = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '.')
                dots++;
        }

        return dots;
    }
}
