using GenderEquality.Functions.Submissions.Text;

namespace GenderEquality.Functions.Word.Reading;

/// <summary>Lines that the campaign itself puts into the template: guidance, notes, quoted tasks. Left in a report they are no answer.</summary>
internal sealed class KnownLines
{
    private const int Longest = 4000;

    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    public KnownLines(ExpectedReport expected)
    {
        foreach (var section in expected.Campaign.Outline)
        {
            Add(section.Guidance);
        }

        foreach (var task in expected.Agency.Tasks)
        {
            Add(task);
        }

        foreach (var table in expected.Campaign.Tables)
        {
            Add(table.Note);
        }
    }

    /// <summary>Whether a paragraph is such a line.</summary>
    public bool Contains(ParagraphLook look) => look.Text.Length <= Longest && keys.Contains(TextKey.Of(look.Text));

    private void Add(string? text)
    {
        if (TextKey.Of(text) is { Length: > 0 } key)
        {
            keys.Add(key);
        }
    }
}
