using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>Next year's campaign as it can be made of last year's without asking anybody.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Document">Its document.</param>
/// <param name="Open">What somebody must look at, with its place.</param>
public sealed record NextYear(CampaignId Id, JsonObject Document, IReadOnlyList<DraftFault> Open)
{
    // Numbers of documents, quoted words of others and what is replaced as a whole are not rewritten.
    private static readonly string[] Kept = ["$schema", "id", "legalBases", "calendar", "previousFigures", "earlierHints"];

    /// <summary>Makes it: years, dates and the columns named after them move on, targets of years gone by end, the calendar is emptied, and last year's figures become
    /// those that agencies are shown.</summary>
    /// <param name="file">Last year's document.</param>
    /// <param name="last">The same, read.</param>
    /// <param name="figures">Figures of the last official report; empty where there is none.</param>
    public static NextYear Of(JsonObject file, Campaign last, IReadOnlyList<KnownFigure> figures)
    {
        var document = file.DeepClone().AsObject();
        var move = new YearMove(last.Year, DatesOf(last));
        var open = new List<DraftFault>();
        foreach (var (name, value) in document.Where(member => !Kept.Contains(member.Key, StringComparer.Ordinal)).ToList())
        {
            Rewrite(value, new JsonPlace([name]), last, move, open);
        }

        document["id"] = move.Move(last.Id).ToString();
        document["year"] = last.Year + 1;
        document["templateVersion"] = 1;
        Targets(document, last, open);
        Calendar(document, open);
        Bases(last, move, open);
        Figures(document, figures, open);
        return new NextYear(move.Move(last.Id), document, open);
    }

    private static IEnumerable<DateOnly> DatesOf(Campaign campaign) => new DateOnly?[]
    {
        campaign.OpensOn, campaign.DueBefore, campaign.DueBefore.AddDays(-1), campaign.ClosesOn, campaign.ActionPeriod?.From, campaign.ActionPeriod?.To,
    }.OfType<DateOnly>();

    private static void Rewrite(JsonNode? node, JsonPlace place, Campaign last, YearMove move, List<DraftFault> open)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToList())
                {
                    Rewrite(value, place.At(name), last, move, open);
                }

                break;
            case JsonArray items:
                for (var index = 0; index < items.Count; index++)
                {
                    Rewrite(items[index], place.At(index), last, move, open);
                }

                break;
            case JsonValue value when value.TryGetValue<string>(out var text):
                var moved = MovedDate(place, text) ?? move.Move(text);
                if (!string.Equals(moved, text, StringComparison.Ordinal))
                {
                    value.ReplaceWith(moved);
                }

                if (move.StillNames(moved) && place.Name is "opening")
                {
                    open.Add(new DraftFault(place, NextYearTexts.NamesOldDocument(last.Year)));
                }

                break;
            case JsonValue value when place.Name is "year" && place.Part is "statements" && value.TryGetValue<int>(out var year) && year <= last.Year:
                var next = last.TargetYears.FirstOrDefault(target => target > last.Year, year);
                value.ReplaceWith(next);
                open.Add(new DraftFault(place.Parent, NextYearTexts.OtherTargetYear(year, next)));
                break;
        }
    }

    private static string? MovedDate(JsonPlace place, string text) =>
        place.Part is "opensOn" or "dueBefore" or "closesOn" or "actionPeriod" && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? YearMove.Next(date).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private static void Targets(JsonObject document, Campaign last, List<DraftFault> open)
    {
        foreach (var (index, indicator) in last.Indicators.Index())
        {
            if (indicator.Targets.All(target => target.Year > last.Year))
            {
                continue;
            }

            var place = JsonPlace.Root.At("indicators").At(index).At("targets");
            var targets = place.Find(document)!.AsArray();
            targets.RemoveAll(target => target?["year"]?.GetValue<int>() <= last.Year);
            open.Add(new DraftFault(place, targets.Count == 0 ? NextYearTexts.NoTarget(indicator.Key, last.Year) : NextYearTexts.TargetEnded(indicator.Key, last.Year)));
        }
    }

    private static void Calendar(JsonObject document, List<DraftFault> open)
    {
        if (document["calendar"] is not JsonObject calendar)
        {
            return;
        }

        calendar.Remove("holidays");
        calendar.Remove("makeUpDays");
        open.Add(new DraftFault(JsonPlace.Root.At("calendar"), NextYearTexts.CalendarEmpty));
    }

    private static void Bases(Campaign last, YearMove move, List<DraftFault> open)
    {
        foreach (var (index, basis) in last.LegalBases.Index().Where(pair => pair.Item.Date.Year >= last.Year || move.StillNames(pair.Item.Text)))
        {
            open.Add(new DraftFault(JsonPlace.Root.At("legalBases").At(index), NextYearTexts.OldBasis(basis.Number)));
        }
    }

    private static void Figures(JsonObject document, IReadOnlyList<KnownFigure> figures, List<DraftFault> open)
    {
        if (figures.Count == 0)
        {
            document.Remove("previousFigures");
            open.Add(new DraftFault(JsonPlace.Root.At("previousFigures"), NextYearTexts.NoFigures));
            return;
        }

        document["previousFigures"] = JsonSerializer.SerializeToNode(figures, CampaignFile.Options);
        open.Add(new DraftFault(JsonPlace.Root.At("previousFigures"), NextYearTexts.FiguresTaken(figures.Count)));
    }
}
