using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>Vietnamese texts of consolidation, apart from the document's own headings.</summary>
public static class ConsolidationTexts
{
    /// <summary>Label of the last row of a table.</summary>
    public const string Total = "Tổng cộng";

    /// <summary>In place of figures of which nobody has decided whose counts.</summary>
    public const string ToBeSettled = "đang đối chiếu";

    /// <summary>In place of the verdict on them.</summary>
    public const string NoVerdict = "chưa kết luận";

    /// <summary>In place of a figure that nobody gave.</summary>
    public const string NoFigure = "không có số liệu";

    /// <summary>In place of a figure that is not printed.</summary>
    public const string Dash = "-";

    /// <summary>Under a table that both agencies named for it and members of a group fill in.</summary>
    public const string GroupsMayOverlap =
        "Số chung cộng cả số của các cơ quan được giao đích danh và của các đơn vị theo nhóm; nơi hai bên cùng thống kê một vụ việc, đối chiếu theo từng nhóm.";

    /// <summary>How many words of a repeated paragraph say which one it is.</summary>
    private const int WordsQuoted = 8;

    /// <summary>Label of a group's sum. With the name in brackets a reader of the table takes the row for a sum, which it is, and not for an activity.</summary>
    public static string Subtotal(string group) => $"Cộng ({group})";

    /// <summary>How many activities.</summary>
    public static string ActivityCount(int count) => $"{Campaigns.VietnameseFormat.Number(count, 0)} hoạt động";

    /// <summary>Stands for a paragraph that another agency's report has too, and says which one by its first words.</summary>
    public static string SameAs(string agency, string text)
    {
        var words = text.Split(' ');
        var start = words.Length > WordsQuoted ? string.Join(' ', words.Take(WordsQuoted)).TrimEnd(',', ';', '.', ':') + "…" : text;
        return $"(Nội dung “{start}” trùng với báo cáo của {agency}.)";
    }

    /// <summary>A outcome as written in a table; "-" where there is no target.</summary>
    public static string Outcome(TargetOutcome outcome) => outcome switch
    {
        TargetOutcome.Reached => "đạt",
        TargetOutcome.NotReached => "chưa đạt",
        TargetOutcome.NoFigure => "chưa có số liệu",
        _ => "-",
    };

    /// <summary>An agency's place in the list of submissions.</summary>
    public static string State(SubmissionLineState state) => state switch
    {
        SubmissionLineState.OnTime => "đúng hạn",
        SubmissionLineState.Late => "quá hạn",
        SubmissionLineState.Exempt => "được miễn báo cáo",
        _ => "chưa gửi",
    };

    /// <summary>An agency's place in the list of submissions, with the day of the last correction: "đúng hạn, bổ sung ngày 12/12/2024".</summary>
    public static string State(SubmissionLine line) =>
        State(line.State) + (line.Corrected is { } corrected ? $", bổ sung ngày {VietnameseFormat.Date(DateOnly.FromDateTime(corrected.DateTime))}" : string.Empty);

    /// <summary>How a report changed.</summary>
    public static string Change(SubmissionChangeKind kind) => kind switch
    {
        SubmissionChangeKind.New => "báo cáo mới",
        SubmissionChangeKind.Replaced => "nộp lại, thay báo cáo trước",
        _ => "không còn được tổng hợp",
    };
}
