using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal;

/// <summary>What both kinds of pages say about which submission counts, and why another one does not.</summary>
public static class CountingTexts
{
    public const string WithdrawButton = "Rút lần nộp này";
    public const string WithdrawQuestion = "Nộp nhầm tệp? Lần nộp được rút vẫn được lưu trong danh sách nhưng không được sử dụng, và không dùng lại được. Đề nghị chắc chắn trước khi rút.";
    public const string ReuseButton = "Dùng lại lần nộp này";
    public const string ReuseQuestion = "Báo cáo của lần nộp này được sử dụng thay cho các lần nộp khác, cho đến khi có báo cáo mới đạt yêu cầu.";
    public const string MeantButton = "Đúng là tệp cần nộp";
    public const string MeantQuestion = "Sau khi xác nhận, báo cáo này thay cho báo cáo đang được sử dụng.";
    public const string TakeButton = "Tiếp nhận báo cáo này";
    public const string TakeQuestion = "Báo cáo được sử dụng như khi đợt báo cáo còn mở. Đơn vị được thông báo qua thư.";
    public const string WithdrawnTag = "đã rút";
    public const string HeldTag = "chờ xác nhận";
    public const string ParkedTag = "gửi sau khi đóng đợt, chờ tiếp nhận";
    public const string ReusedTag = "được chọn dùng lại";
    public const string ReviewsTitle = "Các lần nhận xét";
    public const string ClosedForAgency = "Đợt báo cáo đã đóng. Báo cáo gửi từ nay vẫn được nhận và giữ, nhưng chỉ được sử dụng khi cơ quan đầu mối tiếp nhận.";

    /// <summary>The campaign is not open yet.</summary>
    public static PageMessage NotOpen(Campaign campaign) => PageMessage.Error(
        PortalTexts.NotReceived, [$"Đợt báo cáo nhận báo cáo từ ngày {VietnameseFormat.Date(campaign.OpensOn)}. Đề nghị nộp từ ngày đó; đơn vị có thể tải mẫu và chuẩn bị trước."]);

    /// <summary>The very same files are there already; where another submission counts, how to let this one count again.</summary>
    public static PageMessage Known(Campaign campaign, SubmissionSummary earlier, bool canReuse) => PageMessage.Done(
        $"Hệ thống đã nhận tệp này lúc {PortalTexts.Moment(campaign, earlier.Received)} (mã lần nộp {earlier.Id}), nên không lưu thêm lần nữa.",
        canReuse ? [$"Hiện báo cáo của lần nộp khác đang được sử dụng. Để sử dụng lại tệp này, đề nghị chọn “{ReuseButton}” ở danh sách các lần nộp."] : []);

    /// <summary>Why the newest submission does not take the place of the one that counts; null where it does, or is being read.</summary>
    public static string? Behind(Campaign campaign, AgencyState state, IEnumerable<SubmissionSummary> all)
    {
        var submissions = all.ToDictionary(submission => submission.Id);
        if (!state.IsNewestBehind || state.Newest is not { } newest || !submissions.TryGetValue(newest, out var last) || !submissions.TryGetValue(state.Current!.Value, out var current))
        {
            return null;
        }

        var used = $"báo cáo nhận lúc {PortalTexts.Moment(campaign, current.Received)} vẫn đang được sử dụng.";
        return last switch
        {
            { Hold: SubmissionHold.Poorer } => $"Lần nộp mới nhất chờ xác nhận: {Poorer(last.Poorer)}. Trong khi chờ, {used}",
            { Status: SubmissionStatus.Failed } => $"Lần nộp mới nhất đã nhận, hệ thống chưa đọc được: {used}",
            { Readable: false } => $"Lần nộp mới nhất không đọc được nên chưa thay cho lần trước: {used}",
            _ when current.Reused is not null => $"Theo lựa chọn trong danh sách các lần nộp, {used}",
            _ => $"Lần nộp mới nhất còn nội dung cần sửa nên chưa thay cho báo cáo đã đạt yêu cầu: {used}",
        };
    }

    /// <summary>A submission was kept after the campaign was closed; null without one.</summary>
    public static string? Parked(Campaign campaign, AgencyState state, IEnumerable<SubmissionSummary> all) => all.FirstOrDefault(submission => submission.Id == state.Parked) is { } parked
        ? $"Báo cáo gửi lúc {PortalTexts.Moment(campaign, parked.Received)} đã được nhận và giữ. Vì đợt báo cáo đã đóng, báo cáo này chưa được sử dụng và đang chờ cơ quan đầu mối tiếp nhận."
        : null;

    /// <summary>That a report which was in time was corrected later; null where it was not.</summary>
    public static string? Corrected(Campaign campaign, AgencyState state) => state.LastCorrection is { } corrected
        ? $"{(state.Late ? "Quá hạn" : "Đúng hạn")}, bổ sung ngày {VietnameseFormat.Date(DateOnly.FromDateTime(campaign.Local(corrected).DateTime))}"
        : null;

    /// <summary>That the coordinator returned a submission when a newer one had come; null where no return crossed another upload.</summary>
    public static string? Crossed(Campaign campaign, IEnumerable<SubmissionSummary> all)
    {
        var newest = all.Where(submission => submission.Withdrawn is null).MaxBy(submission => submission.Id);
        var returned = all.Where(submission => submission.Id != newest?.Id && submission.Review is { Accepted: false } review && newest?.Received < review.At).MaxBy(submission => submission.Id);
        return newest is null || returned is null
            ? null
            : $"Ý kiến trả lại ghi lúc {PortalTexts.Moment(campaign, returned.Review!.At)} là cho lần nộp lúc {PortalTexts.Moment(campaign, returned.Received)}; "
                + $"khi đó đơn vị đã gửi lần nộp mới lúc {PortalTexts.Moment(campaign, newest.Received)}.";
    }

    /// <summary>One decision of the coordinator.</summary>
    public static string Review(Campaign campaign, Review review) => $"{PortalTexts.Moment(campaign, review.At)}, {(review.Accepted ? "chấp nhận" : "trả lại")}: {review.Remark}";

    /// <summary>What marks a submission in the list of all; empty for most.</summary>
    public static string Tag(SubmissionSummary submission, AgencyState state) => submission switch
    {
        { Withdrawn: not null } => WithdrawnTag,
        { Hold: SubmissionHold.AfterClose } => ParkedTag,
        { Hold: SubmissionHold.Poorer } when submission.Id != state.Current => HeldTag,
        { Reused: not null } when submission.Id == state.Current => ReusedTag,
        _ => string.Empty,
    };

    /// <summary>In a few words each, what the dashboard says beside the status.</summary>
    public static IEnumerable<string> Notes(Campaign campaign, AgencyState state) => new[]
    {
        state.Held is null ? null : "có lần nộp chờ xác nhận",
        state.Parked is null ? null : "có lần nộp sau khi đóng đợt, chờ tiếp nhận",
        state is { IsNewestBehind: true, Held: null } ? "lần nộp mới nhất chưa thay báo cáo đang dùng" : null,
        Corrected(campaign, state),
    }.OfType<string>();

    private static string Poorer(PoorerReason reason) => reason switch
    {
        PoorerReason.Empty => "tệp chưa điền nội dung nào",
        PoorerReason.OtherAgency => "trong tệp không thấy tên của đơn vị, có thể là báo cáo của đơn vị khác",
        _ => "tệp có ít nội dung hơn nhiều so với báo cáo đang được sử dụng",
    };
}
