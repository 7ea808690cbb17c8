using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GenderEquality.BrowserTests;

/// <summary>Fills a downloaded template in as a hurried officer would.</summary>
internal static class FilledReport
{
    /// <summary>Writes "Không phát sinh" into every section.</summary>
    public static void NothingToReport(string path)
    {
        using var document = WordprocessingDocument.Open(path, isEditable: true);
        foreach (var control in document.MainDocumentPart!.Document!.Descendants<SdtElement>().Where(IsSection).ToList())
        {
            control.SdtProperties!.RemoveAllChildren<ShowingPlaceholder>();
            var run = control.Descendants<Run>().First();
            foreach (var other in control.Descendants<Run>().Skip(1).ToList())
            {
                other.Remove();
            }

            run.RunProperties = null;
            run.RemoveAllChildren();
            run.Append(new Text("Không phát sinh."));
        }
    }

    private static bool IsSection(SdtElement control) =>
        control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value?.StartsWith("section:", StringComparison.Ordinal) == true;
}
