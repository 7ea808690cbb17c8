using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation;

/// <summary>What of the officer's texts decides what a report says: what is printed, not who wrote it or where it was taken from.</summary>
internal static class TextFingerprint
{
    /// <summary>Adds the texts, by section.</summary>
    public static void AddTexts(this Fingerprint fingerprint, IReadOnlyList<EditedText> texts)
    {
        foreach (var text in texts.Where(text => text.Paragraphs.Count > 0).OrderBy(text => text.Section.ToString(), StringComparer.Ordinal))
        {
            fingerprint.Add("text", text.Section.ToString());
            foreach (var paragraph in text.Paragraphs)
            {
                fingerprint.Add("text.paragraph", paragraph.Text);
                fingerprint.Add("text.addressee", paragraph.Addressee);
                fingerprint.Add("text.agency", paragraph.Task?.Agency);
                fingerprint.Add("text.task", paragraph.Task?.Task);
            }
        }
    }
}
