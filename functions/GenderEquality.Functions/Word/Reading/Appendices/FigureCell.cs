using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Figures;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Word.Reading.Inlines;
using GenderEquality.Functions.Word.Reading.Package;
using GenderEquality.Functions.Word.Reading.Tables;
using GenderEquality.Functions.Word.Template;

namespace GenderEquality.Functions.Word.Reading.Appendices;

/// <summary>Reads what stands in one cell of an appendix table.</summary>
/// <param name="Column">Column.</param>
/// <param name="Row">Known row; null where rows are free.</param>
/// <param name="Place">Where it stands, for findings.</param>
internal sealed record FigureCell(TableColumn Column, ReportRow? Row, string Place)
{
    /// <summary>Days as workbooks count them, where a cell has lost its format: the years 2000 to 2099.</summary>
    private const int FirstSerial = 36_526;
    private const int LastSerial = 73_050;

    /// <summary>How numbers are written, where it is known.</summary>
    public NumberConvention Convention { get; init; }

    /// <summary>The cell in the report's figures; null where it is none of them.</summary>
    public FindingCell? Cell { get; init; }

    /// <summary>The year reported on, for days written without one.</summary>
    public int? Year { get; init; }

    private string? Unit => FigureContext.UnitOf(Column, Row);

    /// <summary>Reads the cell; null when it is blank or shows the template's prompt. Adds what is wrong with it to the findings.</summary>
    /// <param name="text">Text of the cell.</param>
    /// <param name="headerUnit">Unit in the header of the document's own table, when it has one.</param>
    /// <param name="findings">Where findings go.</param>
    public Figure? Read(string text, string? headerUnit, List<Finding> findings)
    {
        var shown = text.Replace('\n', ' ').Trim();
        if (shown is "" or TemplateTexts.Figure or "..." or TemplateTexts.YesOrNo)
        {
            return null;
        }

        if (OfSpreadsheet(shown) is { } unusable)
        {
            findings.Add(Here(unusable));
            return new Figure(shown);
        }

        return Column.Kind switch
        {
            ColumnKind.Text => OfText(shown),
            ColumnKind.Date => Date(shown, findings),
            _ => Number(text.Trim(), headerUnit, findings),
        };
    }

    private Finding Here(Finding finding) => Cell is null ? finding : finding.Of(Cell);

    /// <summary>Words without the template's hint beside them. In rows of the agency's own, dots at the end may be its own: "hội nghị, tọa đàm, …".</summary>
    private Figure? OfText(string shown)
    {
        var own = Row is null ? FigureHint.WithoutPrompt(shown).TrimStart(TemplateTexts.Figure[0], ' ') : FigureHint.Without(shown);
        return own.Length == 0 ? null : new Figure(own);
    }

    /// <summary>What a spreadsheet left in the cell in place of a result; null when it left none.</summary>
    private Finding? OfSpreadsheet(string text) => SpreadsheetText.IsError(text) ? FindingTexts.FormulaError(Place, text)
        : SpreadsheetText.IsFormula(text) ? FindingTexts.FormulaNotCalculated(Place, text)
        : null;

    private Figure? Date(string text, List<Finding> findings)
    {
        if (WordXml.ParseInt(text) is >= FirstSerial and <= LastSerial and var serial)
        {
            return new Figure(text) { Date = DateOnly.FromDateTime(DateTime.FromOADate(serial)) };
        }

        var reading = VietnameseDate.Parse(text, Year);
        if (reading is DateReading.Unreadable)
        {
            findings.Add(Here(FindingTexts.UnreadableDate(Place, text)));
        }

        return reading is DateReading.Nothing ? null : new Figure(text) { Date = reading.First };
    }

    private Figure? Number(string text, string? headerUnit, List<Finding> findings)
    {
        var shown = text.Replace('\n', ' ');
        var said = text.Length <= VietnameseNumber.LongestText ? WithUnit(text, headerUnit) : text;
        var reading = Read(said, FigureContext.Of(Column, Row, Convention));
        if (reading is NumberReading.Nothing { Kind: NothingKind.Blank })
        {
            return null;
        }

        var problem = reading is NumberReading.Unreadable { Reason: UnreadableReason.SeveralLines }
            ? FindingTexts.SeveralLines(Place, shown, text.Split('\n', '\t'))
            : Problem(reading, shown, ReferenceEquals(said, text) ? null : Unit);
        if (problem is not null)
        {
            findings.Add(Here(problem));
        }

        return new Figure(shown) { Number = Value(reading) };
    }

    /// <summary>Numerators and denominators are mostly counts, but hours and money have fractions.</summary>
    private NumberReading Read(string text, NumberContext context) =>
        Convention == NumberConvention.Unknown && Column.Role is ColumnRole.Numerator or ColumnRole.Denominator && VietnameseNumber.Parse(text, context with { Integer = true }) is NumberReading.Number whole
            ? whole
            : VietnameseNumber.Parse(text, context);

    private decimal? Value(NumberReading reading) => reading switch
    {
        NumberReading.Number number => number.Value,

        // A point before three digits is what officers type between thousands; a comma there may be either
        NumberReading.Ambiguous two when two.Vietnamese > two.English => two.Vietnamese,

        // "Không" and "-" are 0 where things are counted; for a rate or last year's value they only say that there is none
        NumberReading.Nothing { Kind: NothingKind.None } => Column.Role is ColumnRole.Value or ColumnRole.Previous ? null : 0,
        _ => null,
    };

    /// <summary>The header's unit said in the cell, where it is another than the figure is kept in: "nghìn đồng" for "triệu đồng".</summary>
    private string WithUnit(string text, string? headerUnit) =>
        MoneyUnit.Of(headerUnit) is { } said && MoneyUnit.Of(Unit) is { } kept && !string.Equals(said, kept, StringComparison.Ordinal) && !SaysUnit(text)
            ? $"{NumberText.Normalize(text)} {said}"
            : text;

    /// <summary>Whether the cell says its unit itself, or holds no number that has one.</summary>
    private static bool SaysUnit(string text)
    {
        var last = text.AsSpan().LastIndexOfAnyInRange('0', '9');
        var depth = 0;
        foreach (var c in text.AsSpan(last + 1))
        {
            depth += c switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && char.IsLetter(c))
            {
                return true;
            }
        }

        return last < 0;
    }

    private Finding? Problem(NumberReading reading, string text, string? converted) => reading switch
    {
        NumberReading.Number { Remark: NumberRemark.Approximate } number => FindingTexts.Approximate(Place, text, number.Value),
        NumberReading.Number { Remark: NumberRemark.Fraction } number => FindingTexts.FractionRead(Place, text, number.Value),
        NumberReading.Number { Remark: NumberRemark.Words } number => FindingTexts.WordsBeside(Place, text, number.Value),
        NumberReading.Ambiguous two when two.Vietnamese > two.English => FindingTexts.ThousandsAssumed(Place, text, two.Vietnamese, two.English, converted),
        NumberReading.Ambiguous two => FindingTexts.AmbiguousNumber(Place, text, two.Vietnamese, two.English),
        NumberReading.Nothing { Kind: NothingKind.NoData } => FindingTexts.NoFigureYet(Place, text),
        NumberReading.Range range => FindingTexts.RangeOfNumbers(Place, text, range.From, range.To),
        NumberReading.Unreadable bad => bad.Reason switch
        {
            UnreadableReason.SeveralNumbers => FindingTexts.SeveralNumbers(Place, text),
            UnreadableReason.WrongUnit => FindingTexts.WrongUnit(Place, text, Unit),
            UnreadableReason.Doubtful => FindingTexts.DoubtfulNumber(Place, text),
            UnreadableReason.Signed => FindingTexts.SignedNumber(Place, text),
            UnreadableReason.NotWhole => FindingTexts.NotWhole(Place, text),
            UnreadableReason.NeitherYesNorNo => FindingTexts.NeitherYesNorNo(Place, text),
            _ => FindingTexts.UnreadableNumber(Place, text),
        },
        _ => null,
    };
}
