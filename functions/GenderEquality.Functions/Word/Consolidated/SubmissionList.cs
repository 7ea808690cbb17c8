using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Word.Consolidated;

/// <summary>Who sent a report on which day, as everybody may read it: no hour, no attempt, no hash.</summary>
internal static class SubmissionList
{
    private static readonly (string Header, int Weight)[] Columns = [(ConsolidatedTexts.Ordinal, 2), (ConsolidatedTexts.Agency, 18), (ConsolidatedTexts.SentOn, 6), (ConsolidatedTexts.State, 7)];

    /// <summary>Writes it.</summary>
    public static void Write(ReportBody body, IReadOnlyList<SubmissionLine> lines) => ListTable.Write(body, Columns, lines.Select((line, index) => new[]
    {
        ListTable.Number(index),
        ListTable.Words(line.Agency.Name),
        ListTable.Centred((line.First ?? line.Received) is { } received ? VietnameseFormat.Date(DateOnly.FromDateTime(received.DateTime)) : ConsolidationTexts.Dash),
        ListTable.Centred(ConsolidationTexts.State(line)),
    }));
}
