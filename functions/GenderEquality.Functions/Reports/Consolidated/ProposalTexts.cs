using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>Vietnamese texts of proposals: what marks them in drafts, and why they are proposed.</summary>
public static partial class ProposalTexts
{
    /// <summary>Stands before a paragraph of a draft that nobody has taken over.</summary>
    public const string Mark = "[Đề xuất – chưa biên tập]";

    /// <summary>Why a request stands among the tasks.</summary>
    public const string OwnTask = "Đề nghị này gửi chính cơ quan đầu mối nên chuyển thành nhiệm vụ.";

    private const int FiguresNamed = 3;

    /// <summary>A paragraph with whose it is in brackets; where it came up from a level below that said so, both in one pair.</summary>
    public static string Attributed(string text, string attribution)
    {
        var said = text.TrimEnd('.', ' ');
        return OfLowerLevel().Match(said) is { Success: true } lower
            ? string.Equals(lower.Groups["name"].Value, attribution, StringComparison.OrdinalIgnoreCase) ? $"{said}." : $"{said[..^1]}{(attribution.Contains(',', StringComparison.Ordinal) ? ";" : ",")} {attribution})."
            : $"{said} ({attribution}).";
    }

    /// <summary>Why a paragraph was picked.</summary>
    public static string Picked(IReadOnlyList<string> figures, int names, AgencyGroup group)
    {
        var quoted = string.Join(", ", figures.Take(FiguresNamed).Select(figure => $"“{figure}”"));
        var has = figures.Count == 0 ? $"{names:00} tên riêng" : $"{figures.Count:00} số liệu ({quoted}{(figures.Count > FiguresNamed ? "…" : string.Empty)}){(names > 0 ? $" và {names:00} tên riêng" : string.Empty)}";
        return $"Có {has}; không cơ quan nào khác viết câu này; khác với các đoạn đã chọn; chọn lần lượt theo nhóm, đoạn này thuộc nhóm {group.NameInText}.";
    }

    /// <summary>Why a group is proposed.</summary>
    public static string Grouped(int agencies, decimal likeness) => agencies == 1
        ? "Chỉ một đơn vị nêu nội dung này."
        : $"{agencies:00} đơn vị nêu nội dung giống nhau (trùng từ {VietnameseFormat.Number(likeness * 100, 0)}% số từ trở lên, không kể số liệu và tên đơn vị); in đoạn của đơn vị đứng đầu theo thứ tự trong Kế hoạch.";

    /// <summary>Why a row of a table of tasks is proposed.</summary>
    public static string TaskRow(int tasks, IReadOnlyList<string> figures) =>
        $"Cơ quan có {tasks:00} nhiệm vụ được giao riêng; lấy đoạn có nhiều số liệu, tên riêng nhất trong kết quả thực hiện{(figures.Count > 0 ? $" (“{figures[0]}”)" : string.Empty)}.";

    /// <summary>How many agencies of a group say the same.</summary>
    public static string CountOf(AgencyGroup group, int count) => $"{count:00} {group.NameInText}";

    /// <summary>Who says the same, and whose words or figures are printed where those of the others are not the same.</summary>
    /// <param name="count">How many agencies.</param>
    /// <param name="byGroup">How many of each group.</param>
    /// <param name="agency">Whose paragraph is printed.</param>
    /// <param name="hasFigures">Whether there are figures in it.</param>
    /// <param name="inOwnWords">Whether others use other words, such as the name of their own field.</param>
    public static string Agencies(int count, IReadOnlyList<string> byGroup, string agency, bool hasFigures, bool inOwnWords)
    {
        var whose = inOwnWords ? $"; nội dung cụ thể nêu trên theo báo cáo của {agency}" : hasFigures ? $"; số liệu nêu trên là của {agency}" : string.Empty;
        return $"{count:00} đơn vị, gồm {string.Join("; ", byGroup)}{whose}";
    }

    /// <summary>A number that the agency's own table contradicts.</summary>
    public static string Differs(string said, string table, string agency) => $"Lời văn ghi “{said}”, phụ lục của {agency} ghi {table}: đề nghị kiểm tra trước khi lấy.";

    // A name of an agency or place, of two words at least; "(63,0%)" and "(tại các xã)" are none
    [GeneratedRegex(@"\((?<name>(\p{Lu}|(xã|phường|quận|huyện|tỉnh|thị xã|thị trấn|thành phố|đặc khu)\s)[^()\d]*\s[^()\d]*)\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OfLowerLevel();
}
