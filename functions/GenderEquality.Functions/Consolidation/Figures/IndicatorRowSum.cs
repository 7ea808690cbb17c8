using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Consolidation.Figures;

/// <summary>Aggregates one indicator row. Figures for the whole come from leads named in the campaign; shares come from members
/// of a group and are added up (numerators and denominators, never percentages). The lead named first stands in the table; without one
/// the sum of shares does. Whatever differs becomes a conflict.</summary>
internal sealed class IndicatorRowSum(Campaign campaign, AppendixTable table, ReportRow row, IndicatorColumns columns)
{
    private readonly List<(int Order, IndicatorClaim Claim)> wholes = [];
    private readonly List<IndicatorClaim> strangers = [];
    private readonly ShareSum shares = new(row.Indicator!, campaign.Agencies.Count(row.Indicator!.Leads.IncludesAsMember));

    /// <summary>The row.</summary>
    public ReportRow Row { get; } = row;

    /// <summary>Its indicator.</summary>
    public Indicator Indicator { get; } = row.Indicator!;

    /// <summary>Adds what an agency says.</summary>
    public void Add(IndicatorClaim claim)
    {
        if (Indicator.Leads.NamedAt(claim.Agency) is { } order)
        {
            wholes.Add((order, claim));
        }
        else if (Indicator.Leads.Includes(claim.Agency))
        {
            shares.Add(claim);
        }
        else
        {
            strangers.Add(claim);
        }
    }

    /// <summary>The row of the aggregated table.</summary>
    public AggregatedRow Result(ConflictList conflicts)
    {
        var byLead = wholes.OrderBy(entry => entry.Order).Select(entry => entry.Claim).ToList();
        var chosen = byLead.Find(claim => claim.Value is not null) ?? byLead.FirstOrDefault();
        var found = new FigureConflicts(campaign, table, Row, columns).Find(byLead, chosen, shares, strangers);
        conflicts.AddRange(found);
        var cells = chosen is not null ? Cells(chosen.Numerator, chosen.Denominator, chosen.Value, Provenance.Of(chosen.SourceIndex)) : Cells(
            shares.Numerator.Value, shares.Denominator.Value, shares.Value, shares.From);
        var value = chosen is not null ? chosen.Value : shares.Value;
        var (previous, previousFrom) = Previous(chosen);
        AddPrevious(cells, previous, previousFrom);
        var note = Note(chosen, byLead, found.Count > 0);
        if (columns.Note is not null && note is not null)
        {
            cells[columns.Note] = new AggregatedCell(note, null);
        }

        return new AggregatedRow(AggregatedRowKind.Figures, Row.Key, Row.Label, cells)
        {
            Row = Row,
            SourceAgency = chosen?.Agency.Code,
            Source = chosen is not null ? (FigureClaim.OfAgency(chosen.Agency.Code), chosen.Agency.Name) : (FigureClaim.Sum, shares.Source),
            Note = note,
            Indicator = IndicatorTargets.Judge(Indicator, value, previous),
        };
    }

    private static void Put(Dictionary<string, AggregatedCell> cells, string? column, AggregatedCell? cell)
    {
        if (column is not null && cell is not null)
        {
            cells[column] = cell;
        }
    }

    private Dictionary<string, AggregatedCell> Cells(decimal? numerator, decimal? denominator, decimal? value, Provenance from)
    {
        var cells = new Dictionary<string, AggregatedCell>(StringComparer.Ordinal);
        Put(cells, columns.Numerator, numerator is { } n ? CellSum.Cell(n, from) : null);
        Put(cells, columns.Denominator, denominator is { } d ? CellSum.Cell(d, from) : null);
        Put(cells, columns.Value, value is { } v ? new AggregatedCell(FigureTexts.Value(Indicator, v), v) { From = from } : null);
        return cells;
    }

    private void AddPrevious(Dictionary<string, AggregatedCell> cells, decimal? previous, Provenance from) =>
        Put(cells, columns.Previous, previous is { } p ? new AggregatedCell(FigureTexts.Value(Indicator, p), p) { From = from } : null);

    /// <summary>Last year's value and whose it is: nobody's where the campaign knows it.</summary>
    private (decimal? Value, Provenance From) Previous(IndicatorClaim? chosen)
    {
        var known = campaign.PreviousFigures.FirstOrDefault(figure =>
            figure.Agency is null && figure.Table == table.Key && string.Equals(figure.Row, Row.Key, StringComparison.Ordinal))?.Value;
        return known is not null ? (known, Provenance.Empty)
            : chosen?.Previous is { } own ? (own, Provenance.Of(chosen.SourceIndex))
            : (shares.OnlyPrevious, shares.From);
    }

    private string? Note(IndicatorClaim? chosen, List<IndicatorClaim> byLead, bool conflicting)
    {
        var source = chosen is not null
            ? FigureTexts.ByLeads(byLead.Where(claim => claim.Agrees(chosen)).Select(claim => claim.Agency.ShortName))
            : shares.Note;
        var remark = chosen?.Note is { Length: > 0 } own ? own : null;
        string?[] parts = [source, remark, conflicting ? FigureTexts.SeeConflicts : null];
        var note = string.Join("; ", parts.Where(part => part is not null));
        return note.Length == 0 ? null : note;
    }
}
