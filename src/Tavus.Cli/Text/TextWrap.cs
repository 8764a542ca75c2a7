using System.Globalization;

namespace Tavus.Cli.Text;

/// <summary>Breaks a line at spaces, or anywhere within long words. Widths are in columns of the terminal.</summary>
internal static class TextWrap
{
    public static IEnumerable<string> Wrap(string line, int width)
    {
        var start = 0;
        var end = 0;
        do
        {
            end = EndOfLine(line, start, width);
            yield return line[start..end].TrimEnd(' ');
            start = end;
            while (start < line.Length && line[start] == ' ')
            {
                start++;
            }
        }
        while (start < line.Length);
    }

    private static int EndOfLine(string line, int start, int width)
    {
        var end = start;
        var lastSpace = -1;
        var hasWord = false;
        for (var column = 0; end < line.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(line.AsSpan(end));
            column += line.Substring(end, length).GetCellWidth();
            if (line[end] == ' ')
            {
                lastSpace = hasWord ? end : lastSpace;
            }
            else if (column > width && end > start)
            {
                return lastSpace > start ? lastSpace : end;
            }
            else
            {
                hasWord = true;
            }

            end += length;
        }

        return end;
    }
}
