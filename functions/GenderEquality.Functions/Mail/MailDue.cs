using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Functions.Mail;

/// <summary>The date that holds for an agency, as all its mails word it.</summary>
/// <param name="DueBefore">Exclusive local date.</param>
/// <param name="Left">How long there still is when the mail is sent.</param>
public sealed record MailDue(DateOnly DueBefore, TimeLeft Left)
{
    private const string Soon = " trong thời gian sớm nhất";

    /// <summary>That of an agency at a moment.</summary>
    public static MailDue Of(Campaign campaign, DateOnly dueBefore, DateTimeOffset now) => new(dueBefore, TimeLeft.Of(campaign, dueBefore, now));

    /// <summary>Whether it is too late to be on time.</summary>
    public bool IsOver => Left.IsOver;

    /// <summary>Such as "09/12/2024".</summary>
    public string LastDay => VietnameseFormat.Date(DueBefore.AddDays(-1));

    /// <summary>Such as "trước ngày 10/12/2024".</summary>
    public string Before => $"trước ngày {VietnameseFormat.Date(DueBefore)}";

    /// <summary>Such as "trước ngày 10/12/2024 (chậm nhất hết ngày 09/12/2024)".</summary>
    public string InFull => $"{Before} (chậm nhất hết ngày {LastDay})";

    /// <summary>What follows "nộp": the date, as long as it is to come.</summary>
    public string InTime => IsOver ? Soon : " " + Before;

    /// <summary>The same in full.</summary>
    public string InTimeInFull => IsOver ? Soon : " " + InFull;

    /// <summary>What follows in a subject: the last day, as long as it is to come.</summary>
    public string InSubject => IsOver ? string.Empty : $", hạn {LastDay}";

    /// <summary>A sentence of its own.</summary>
    public string Sentence => Left.Days switch
    {
        <= 0 => $"Hạn nộp ({Before}) đã qua. Đề nghị đơn vị nộp ngay để kịp tổng hợp; hệ thống vẫn nhận và ghi là nộp muộn.",
        1 => $"Hôm nay, {LastDay}, là ngày cuối cùng để nộp đúng hạn.",
        _ => $"Báo cáo cần nộp {InFull}; {Left}.",
    };
}
