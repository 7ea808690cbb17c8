using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Word.Reading;
using GenderEquality.Functions.Word.Reading.Inlines;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Word.Consolidated.EditedDrafts;

/// <summary>Reads an edited draft back. Only what stands in the controls or bookmarks of sections is read, as plain text; tracked changes count as accepted.</summary>
public static class EditedDraftReader
{
    /// <summary>Reads a seekable file through the same checks as an agency's report. A bad file is no exception.</summary>
    /// <exception cref="IOException">The stream itself failed.</exception>
    public static EditedDraft Read(Stream file, Campaign campaign)
    {
        var limits = ReadLimits.Default;
        var source = new SourceStream(file);
        try
        {
            using var package = ReportPackage.Open(source, limits, new WorkBudget(), PackageInspection.Check);
            return Read(Elements(new ReadingContext(package, package.Related(string.Empty, "officeDocument")!)), campaign);
        }
        catch (Exception) when (source.Failure is { } failure)
        {
            throw new IOException(failure.Message, failure);
        }
        catch (Exception exception) when (ReportReader.AsRefusal(exception) is not null)
        {
            return new EditedDraft(null, 0, []) { Refusal = ReadingFindings.Refusal(ReportReader.AsRefusal(exception)!, file.Length, limits) };
        }
    }

    private static List<BodyElement> Elements(ReadingContext context)
    {
        var bookmarks = new SectionBookmarks(MainDocument.BodyElements(context.Package, context.Main));
        var (scope, flow) = (new Scope(context.Main), new BlockFlow());
        foreach (var (index, element) in MainDocument.BodyElements(context.Package, context.Main).Index())
        {
            context.Blocks.Read(element, scope with { Tag = bookmarks.Of(index) is { } edited ? ControlTag.Of(edited) : null }, flow);
        }

        context.Blocks.EndFlow(flow, scope);
        return flow.Elements;
    }

    private static EditedDraft Read(List<BodyElement> elements, Campaign campaign)
    {
        var tagged = elements.Where(element => element.Tag?.Edited is not null).ToList();
        if (tagged.Count == 0)
        {
            return new EditedDraft(null, 0, []);
        }

        var first = tagged[0].Tag!.Edited!;
        var sections = tagged.GroupBy(element => element.Tag!.Edited!.Section)
            .Select(group => campaign.SignedReport.Find(group.Key) is { } section ? EditedLines.Read(section, group) : null);
        return new EditedDraft(first.Campaign, first.Version, [.. sections.OfType<EditedDraftSection>()]);
    }
}
