using System.Drawing;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace GenderEquality.Functions.Excel.Writing;

/// <summary>The styles of a workbook.</summary>
internal sealed class WorkbookStyles
{
    private const string WholeFormat = "#,##0";
    private const string DecimalFormat = "#,##0.00";
    private static readonly Color HeaderFill = Color.FromArgb(0xD9, 0xE2, 0xF3);
    private static readonly Color SumFill = Color.FromArgb(0xF2, 0xF2, 0xF2);
    private static readonly Color OpenFill = Color.FromArgb(0xFF, 0xF2, 0xCC);

    private readonly Spreadsheet spreadsheet;
    private readonly Dictionary<(int Decimals, bool Open), StyleId> rounded = [];

    public WorkbookStyles(Spreadsheet spreadsheet)
    {
        this.spreadsheet = spreadsheet;
        Title = spreadsheet.AddStyle(new Style { Font = { Bold = true, Size = 14 } });
        Note = spreadsheet.AddStyle(new Style { Font = { Italic = true } });
        Header = spreadsheet.AddStyle(Cell(HeaderFill, bold: true, align: HorizontalAlignment.Center));
        Text = spreadsheet.AddStyle(Cell(null));
        Date = spreadsheet.AddStyle(Cell(null, format: "dd/mm/yyyy", align: HorizontalAlignment.Center));
        Moment = spreadsheet.AddStyle(Cell(null, format: "dd/mm/yyyy hh:mm", align: HorizontalAlignment.Center));
        Any = spreadsheet.AddStyle(Cell(null, format: "General", align: HorizontalAlignment.Right));
        SumText = spreadsheet.AddStyle(Cell(SumFill, bold: true));
        Centred = spreadsheet.AddStyle(Cell(null, align: HorizontalAlignment.Center));
        Open = spreadsheet.AddStyle(Cell(OpenFill));
        Missing = spreadsheet.AddStyle(Cell(null, align: HorizontalAlignment.Right, italic: true));
        (Whole, Decimal) = Numbers(spreadsheet, null, bold: false);
        (SumWhole, SumDecimal) = Numbers(spreadsheet, SumFill, bold: true);
    }

    /// <summary>Title of a sheet.</summary>
    public StyleId Title { get; }

    /// <summary>Remark.</summary>
    public StyleId Note { get; }

    /// <summary>Header cell.</summary>
    public StyleId Header { get; }

    /// <summary>Words.</summary>
    public StyleId Text { get; }

    /// <summary>A day.</summary>
    public StyleId Date { get; }

    /// <summary>A figure to be filled in.</summary>
    public StyleId Any { get; }

    /// <summary>A moment.</summary>
    public StyleId Moment { get; }

    /// <summary>Words in a row of sums.</summary>
    public StyleId SumText { get; }

    /// <summary>Short words in the middle of the cell.</summary>
    public StyleId Centred { get; }

    /// <summary>What an officer still has to decide.</summary>
    public StyleId Open { get; }

    /// <summary>Words in place of a figure that there is not.</summary>
    public StyleId Missing { get; }

    private StyleId Whole { get; }

    private StyleId Decimal { get; }

    private StyleId SumWhole { get; }

    private StyleId SumDecimal { get; }

    /// <summary>Style of a number: places after the comma only where it has some.</summary>
    public StyleId Number(decimal? value, bool sum = false) => (value is null || decimal.IsInteger(value.Value), sum) switch
    {
        (true, false) => Whole,
        (true, true) => SumWhole,
        (false, false) => Decimal,
        (false, true) => SumDecimal,
    };

    /// <summary>Style of a number with so many places after the comma.</summary>
    /// <param name="decimals">Places.</param>
    /// <param name="open">Whether an officer still has to decide on it.</param>
    public StyleId Rounded(int decimals, bool open = false)
    {
        if (!rounded.TryGetValue((decimals, open), out var style))
        {
            var format = decimals == 0 ? WholeFormat : "#,##0." + new string('0', decimals);
            rounded[(decimals, open)] = style = spreadsheet.AddStyle(Cell(open ? OpenFill : null, format: format, align: HorizontalAlignment.Right));
        }

        return style;
    }

    private static (StyleId Whole, StyleId Decimal) Numbers(Spreadsheet spreadsheet, Color? fill, bool bold) => (
        spreadsheet.AddStyle(Cell(fill, bold, WholeFormat, HorizontalAlignment.Right)),
        spreadsheet.AddStyle(Cell(fill, bold, DecimalFormat, HorizontalAlignment.Right)));

    private static Style Cell(Color? fill, bool bold = false, string? format = null, HorizontalAlignment align = HorizontalAlignment.Left, bool italic = false)
    {
        var line = new EdgeBorder { BorderStyle = BorderStyle.Thin };
        return new Style
        {
            Font = { Bold = bold, Italic = italic },
            Fill = { Color = fill },
            Format = format is null ? null : NumberFormat.Custom(format),
            Alignment = new SpreadCheetah.Styling.Alignment { WrapText = true, Horizontal = align, Vertical = VerticalAlignment.Center },
            Border = new Border { Left = line, Right = line, Top = line, Bottom = line },
        };
    }
}
