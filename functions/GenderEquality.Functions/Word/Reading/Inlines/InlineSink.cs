using System.Text;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.Styles;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>Collects the content of a paragraph. Word splits text into runs wherever it was once edited; here equal neighbours are one.</summary>
internal sealed class InlineSink
{
    private readonly List<Inline> inlines = [];
    private readonly StringBuilder text = new();
    private TextFormat format;

    /// <summary>Whether nothing was collected.</summary>
    public bool IsEmpty => inlines.Count == 0 && text.Length == 0;

    /// <summary>Adds text.</summary>
    public void Add(string added, TextFormat addedFormat)
    {
        if (added.Length == 0)
        {
            return;
        }

        if (addedFormat != format && text.Length > 0)
        {
            // An accent typed as a character of its own stays with its letter
            var marks = CleanText.LeadingMarks(added, addedFormat.Legacy);
            text.Append(added, 0, marks);
            added = added[marks..];
            Flush();
        }

        format = addedFormat;
        text.Append(added);
    }

    /// <summary>Adds anything but text.</summary>
    public void Add(Inline inline)
    {
        if (inline is TextRun run)
        {
            Add(run.Text, new TextFormat(run.Bold, run.Italic, run.Underline, run.Vertical, run.Link, null));
            return;
        }

        Flush();
        inlines.Add(inline);
    }

    /// <summary>All that was collected.</summary>
    public IReadOnlyList<Inline> Take()
    {
        Flush();
        return [.. inlines];
    }

    private void Flush()
    {
        if (text.Length == 0)
        {
            return;
        }

        var clean = CleanText.Of(text.ToString(), format.Legacy);
        text.Clear();
        if (clean.Length > 0)
        {
            inlines.Add(format.Run(clean));
        }
    }
}
