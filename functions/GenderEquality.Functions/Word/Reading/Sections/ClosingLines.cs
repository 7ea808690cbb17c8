using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Word.Reading.FrontAndClosing;

namespace GenderEquality.Functions.Word.Reading.Sections;

/// <summary>The lines that were taken for recipients and signature.</summary>
internal sealed class ClosingLines
{
    private readonly List<Block> lines = [];

    /// <summary>Whether "Nơi nhận" is among them.</summary>
    public bool NamesRecipients => lines.Exists(IsRecipients);

    /// <summary>Whether they name recipients or a person: then it was a closing.</summary>
    public bool IsSigned => lines.Exists(line => IsRecipients(line) || ClosingMatter.IsName(BlockText.Of([line])));

    /// <summary>Whether a line is among them: a picture in it is of a signature, or comes back with the line.</summary>
    public bool Holds(Block line) => lines.Exists(other => ReferenceEquals(other, line));

    /// <summary>The notes to lines that were not given back; pictures among them are of signature and stamp.</summary>
    public IEnumerable<Paragraph> Notes() => lines.OfType<Paragraph>().SelectMany(line => line.Inlines.OfType<Footnote>()).Select(note => new Paragraph([note]));

    /// <summary>Begins anew with a line.</summary>
    public void Begin(Block line)
    {
        lines.Clear();
        lines.Add(line);
    }

    /// <summary>Adds a line.</summary>
    public void Add(Block line) => lines.Add(line);

    /// <summary>Gives all lines back, and forgets them.</summary>
    public IReadOnlyList<Block> TakeBack()
    {
        Block[] taken = [.. lines];
        lines.Clear();
        return taken;
    }

    private static bool IsRecipients(Block line) => ClosingMatter.IsRecipients(BlockText.Of([line]));
}
