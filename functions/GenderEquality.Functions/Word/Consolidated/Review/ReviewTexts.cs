using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;

namespace GenderEquality.Functions.Word.Consolidated.Review;

/// <summary>Words of the review sheet.</summary>
internal static class ReviewTexts
{
    public const string Title = "Phiếu rà soát";
    public const string Internal = "NỘI BỘ";
    public const string NoSigner = "Tệp của đợt báo cáo chưa có họ và tên người ký; đề nghị bổ sung trước khi trình ký.";
    public const string Conflicts = "Số liệu cần đối chiếu";
    public const string NotCounted = "Số liệu không đưa vào tổng hợp do có lỗi";
    public const string Findings = "Nội dung còn phải chỉnh sửa, bổ sung trong báo cáo của các đơn vị";
    public const string NotRead = "Báo cáo đã nhận, chưa đưa được vào báo cáo";
    public const string PersonalData = "Nội dung có thể chứa thông tin cá nhân, cần rà soát trước khi phát hành";
    public const string Unwritten = "Mục của đề cương chưa có đơn vị nào báo cáo";
    public const string MissingAbove = "Báo cáo gửi cấp trên: nội dung chưa điền được";
    public const string Submissions = "Tình hình gửi báo cáo";
    public const string FigureSources = "Nguồn của số liệu trong các phụ lục";
    public const string StatementSources = "Nguồn của các câu số liệu";
    public const string AboutSources = "Mỗi số liệu tổng hợp dưới đây được lấy hoặc cộng từ báo cáo của các đơn vị nêu ở cột cuối. Nguồn của từng ô và từng đoạn văn, đến từng lần nộp, có trong tệp manifest.json của phiên bản này.";
    public const string Changes = "Thay đổi so với phiên bản trước";
    public const string Received = "Thời điểm nhận";
    public const string Attempt = "Lần nộp";
    public const string Hash = "Mã SHA-256 của tệp";
    public const string Place = "Vị trí";
    public const string Message = "Nội dung";
    public const string Read = "Nội dung đọc được";
    public const string Why = "Lý do";
    public const string Row = "Chỉ tiêu, nội dung";
    public const string Figures = "Số liệu";
    public const string From = "Lấy từ báo cáo của";
    public const string Statement = "Câu số liệu";
    public const string Sources = "Nguồn và số liệu";
    public const string Explanation = "Nội dung cần đối chiếu";
    public const string Chosen = " (đang lấy)";
    public const string ToCorrect = "; còn nội dung phải chỉnh sửa";
    public const string Column = "Cột";
    public const string Before = "Trước";
    public const string After = "Sau";
    public const string FromCampaign = "Tệp của đợt báo cáo";
    public const string FromStandings = "Tình hình gửi báo cáo và kết quả đối chiếu chỉ tiêu";

    /// <summary>What the sheet is, and of which version.</summary>
    public static string Purpose(ConsolidatedReport report) =>
        $"Tài liệu nội bộ của {report.Campaign.Coordinator.Name}, không gửi kèm báo cáo. Phiếu lập cùng phiên bản số {VietnameseFormat.Number(report.Version, 0)} ({(report.Final ? "chính thức" : "dự thảo")}), "
        + $"từ báo cáo nhận đến {VietnameseFormat.Moment(report.AsOf)} của {VietnameseFormat.Number(report.Counts.Submitted, 0)}/{VietnameseFormat.Number(report.Counts.Expected, 0)} cơ quan, đơn vị, địa phương.";

    /// <summary>A report that arrived and is not in this version.</summary>
    public static string NotReadOf(SubmissionLine line) =>
        $"{line.Agency.Name}: đã nhận lúc {VietnameseFormat.Moment(line.NotRead!.Value)}, hệ thống chưa đọc được nên chưa đưa được vào báo cáo{(line.Sha256 is null ? string.Empty : "; phiên bản này dùng lần nộp trước")}.";

    /// <summary>Which version this one is compared with.</summary>
    public static string Since(int version) => $"So với phiên bản số {VietnameseFormat.Number(version, 0)}.";

    /// <summary>Heading over what is open in one agency's report.</summary>
    public static string OfAgency(string agency, int count) => $"{agency} ({count:00} nội dung)";

    /// <summary>A finding and what was read there.</summary>
    public static string WithRead(string message, string read) => $"{message} Nội dung đọc được: “{read}”.";
}
