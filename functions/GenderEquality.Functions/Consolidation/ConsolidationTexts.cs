namespace GenderEquality.Functions.Consolidation;

/// <summary>Vietnamese texts of consolidation, apart from the document's own headings.</summary>
public static class ConsolidationTexts
{
    /// <summary>A verdict as written in a table; "-" where there is no target.</summary>
    public static string Verdict(TargetVerdict verdict) => verdict switch
    {
        TargetVerdict.Reached => "đạt",
        TargetVerdict.NotReached => "chưa đạt",
        TargetVerdict.NoFigure => "chưa có số liệu",
        _ => "-",
    };

    /// <summary>An agency's place in the list of submissions.</summary>
    public static string State(SubmissionLineState state) => state switch
    {
        SubmissionLineState.OnTime => "đúng hạn",
        SubmissionLineState.Late => "quá hạn",
        SubmissionLineState.Exempt => "được miễn báo cáo",
        _ => "chưa nộp",
    };

    /// <summary>How a report changed.</summary>
    public static string Change(SubmissionChangeKind kind) => kind switch
    {
        SubmissionChangeKind.New => "báo cáo mới",
        SubmissionChangeKind.Replaced => "nộp lại, thay báo cáo trước",
        _ => "không còn được tổng hợp",
    };
}
