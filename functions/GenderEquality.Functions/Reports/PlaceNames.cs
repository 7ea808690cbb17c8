using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Text;

namespace GenderEquality.Functions.Reports;

/// <summary>Places in a report as a reader would say them.</summary>
public static class PlaceNames
{
    private const string Appendices = "Phụ lục ";

    /// <summary>Characters of a row's label that are shown.</summary>
    internal const int LongestLabel = 50;

    /// <summary>Such as <c>Mục II.2.1</c>; in an outline that calls its chapters by words <c>Phần thứ hai, mục 2.1</c>.</summary>
    public static string Section(Campaign campaign, OutlineSection section)
    {
        var chapter = campaign.Outline.FirstOrDefault(other => string.Equals(other.Key.ToString(), section.Chapter, StringComparison.Ordinal));
        if (chapter?.Numbering is not { } words || !words.Contains(' ', StringComparison.Ordinal))
        {
            return $"Mục {section.Key}";
        }

        var part = words.TrimEnd('.', ':', ' ');
        return section.Level == 1 ? part : $"{part}, mục {section.Number.TrimEnd('.')}";
    }

    /// <summary>Such as <c>Mục II.6, nhiệm vụ 2</c>; the section alone without a task.</summary>
    public static string Section(Campaign campaign, SectionKey key, int? task)
    {
        var place = campaign.Outline.FirstOrDefault(section => section.Key == key) is { } section ? Section(campaign, section) : $"Mục {key}";
        return task is { } number ? $"{place}, nhiệm vụ {number}" : place;
    }

    /// <summary>Such as <c>Phụ lục II</c>: how an appendix is named everywhere.</summary>
    /// <param name="number">Its number, from 1.</param>
    public static string Appendix(int number) => Appendices + RomanNumber.Write(number);

    /// <summary>Such as <c>Phụ lục II</c>.</summary>
    /// <param name="table">Table.</param>
    /// <param name="number">Its number among the campaign's tables, from 1; see <see cref="NumberOf"/>.</param>
    public static string Table(AppendixTable table, int number) => Appendix(number);

    /// <summary>Such as <c>Phụ lục V (Kinh phí thực hiện)</c>, where the table as a whole is meant.</summary>
    public static string Titled(AppendixTable table, int number) => $"{Table(table, number)} ({table.Title})";

    /// <summary>A place as it is named now: findings of reports that an earlier release read say "Phụ lục 2".</summary>
    public static string Current(string place)
    {
        var digits = place.StartsWith(Appendices, StringComparison.Ordinal) ? place[Appendices.Length..].TakeWhile(char.IsAsciiDigit).Count() : 0;
        return digits is > 0 and < 4 && int.Parse(place.AsSpan(Appendices.Length, digits), CultureInfo.InvariantCulture) is > 0 and var number
            ? Appendix(number) + place[(Appendices.Length + digits)..]
            : place;
    }

    /// <summary>The number under which a table stands in the campaign, from 1.</summary>
    public static int NumberOf(Campaign campaign, TableKey table)
    {
        for (var i = 0; i < campaign.Tables.Count; i++)
        {
            if (campaign.Tables[i].Key == table)
            {
                return i + 1;
            }
        }

        throw new ArgumentException($"The campaign has no table '{table}'.", nameof(table));
    }

    /// <summary>Such as <c>Phụ lục II, dòng 5 (Hội nghị tập huấn), cột Người tham dự - Nữ</c>.</summary>
    /// <param name="tableNumber">Number of the table.</param>
    /// <param name="row">Row below the header, from 1.</param>
    /// <param name="label">Text of its first cell; may be empty.</param>
    /// <param name="column">Column; null for the row as a whole.</param>
    public static string Cell(int tableNumber, int row, string label, TableColumn? column)
    {
        var name = label.Length == 0 ? string.Empty : $" ({Shortened(label)})";
        var place = string.Create(CultureInfo.InvariantCulture, $"{Appendix(tableNumber)}, dòng {row}{name}");
        return column is null ? place : $"{place}, cột {Column(column)}";
    }

    // Between words, where the beginning has any
    private static string Shortened(string label)
    {
        if (label.Length <= LongestLabel)
        {
            return label;
        }

        var space = label.LastIndexOf(' ', LongestLabel - 1);
        return label[..(space < LongestLabel / 2 ? LongestLabel - 1 : space)].TrimEnd(' ', ',', ';') + "…";
    }

    /// <summary>A cell of the total that an agency wrote under its own rows: <c>Phụ lục II, dòng Tổng cộng, cột Số cuộc</c>.</summary>
    public static string Total(AppendixTable table, int number, string label, TableColumn column) => $"{Table(table, number)}, dòng {label}, cột {Column(column)}";

    /// <summary>A column's header with the one above it: <c>Người tham dự - Nữ</c>.</summary>
    public static string Column(TableColumn column) => column.Group is null ? column.Header : $"{column.Group} - {column.Header}";
}
