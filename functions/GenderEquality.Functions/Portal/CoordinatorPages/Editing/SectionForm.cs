using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Editing;

/// <summary>The form of a section. Its fields stand once for each paragraph, in order: <c>doan</c> (the text), <c>nguon</c> (its sources, as
/// <see cref="TextSource"/> writes them, parted by blanks), <c>mo-hinh-doan</c> ("1" for a model), <c>noi-nhan</c> (whom a request asks), <c>co-quan</c> and
/// <c>nhiem-vu</c> (of a table of tasks); besides <c>the</c> (tag of the text that it was made from) and <c>viec</c> (see <see cref="SaveSectionFunction"/>).</summary>
internal sealed class SectionForm(PostedForm form, SignedSection section)
{
    /// <summary>Most characters of a paragraph. A longer one is said, never cut: Word files may bring any.</summary>
    public const int LongestText = 20_000;

    private const int LongestSources = 8000;
    private const int LongestName = 300;

    /// <summary>Tag of the text that it was made from; null where there was none.</summary>
    public string? Tag { get; } = form.Text("the", 200) is { Length: > 0 } tag ? tag : null;

    /// <summary>Whether nothing of it came.</summary>
    public bool IsBroken => form.IsEmpty;

    /// <summary>What is to be done.</summary>
    public string Deed { get; } = form.Text("viec", 200).Split(':')[0];

    /// <summary>To what; empty without.</summary>
    public string Of { get; } = form.Text("viec", 200) is var deed && deed.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? deed[(colon + 1)..] : string.Empty;

    /// <summary>Place of the paragraph that it is about, from 0; null without.</summary>
    public int? Place => int.TryParse(Of, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var place) ? place : null;

    /// <summary>Source that it is about; null without.</summary>
    public TextSource? Source => TextSource.Parse(Of);

    /// <summary>The paragraphs as typed, empty ones too.</summary>
    public List<EditedParagraph> Typed()
    {
        var (texts, sources, models) = (form.Texts("doan", int.MaxValue), form.Texts("nguon", LongestSources), form.Texts("mo-hinh-doan", 1));
        var (addressees, agencies, tasks) = (form.Texts("noi-nhan", LongestName), form.Texts("co-quan", LongestName), form.Texts("nhiem-vu", LongestName));
        return
        [
            .. texts.Select((text, index) => new EditedParagraph(XmlText.Clean(text))
            {
                Sources = [.. At(sources, index).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TextSource.Parse).OfType<TextSource>()],
                Model = At(models, index) is "1" || section.Synthesis == SectionSynthesis.Models,
                Addressee = At(addressees, index) is { Length: > 0 } name ? XmlText.Clean(name) : null,
                Task = section.Synthesis == SectionSynthesis.Tasks ? new TaskResult(XmlText.Clean(At(agencies, index)), XmlText.Clean(At(tasks, index))) : null,
            }),
        ];
    }

    /// <summary>Paragraphs to be saved: empty ones are left out, and each line is a paragraph of its own.</summary>
    public static IReadOnlyList<EditedParagraph> Whole(IEnumerable<EditedParagraph> typed) =>
        [.. typed.SelectMany(paragraph => Lines(paragraph).Select(line => paragraph with { Text = line }))];

    private static IEnumerable<string> Lines(EditedParagraph paragraph) => paragraph.Task is null
        ? paragraph.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        : new[] { string.Join(' ', paragraph.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) }.Where(text => text.Length > 0);

    private static string At(IReadOnlyList<string> values, int index) => index < values.Count ? values[index] : string.Empty;
}
