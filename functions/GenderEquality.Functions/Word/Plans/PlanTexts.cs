namespace GenderEquality.Functions.Word.Plans;

/// <summary>What is said of a plan that does not say everything.</summary>
internal static class PlanTexts
{
    public static IReadOnlyList<string> Missing(PlanProposal proposal) =>
    [
        .. When(proposal.Title is null, "Không thấy tên kế hoạch (dòng “KẾ HOẠCH …”). Đề nghị ghi tên đợt báo cáo."),
        .. When(proposal.Year is null, "Tên kế hoạch không nêu năm. Đề nghị ghi năm báo cáo."),
        .. When(proposal.Bases.Count == 0, "Phần mở đầu không có văn bản căn cứ có số hoặc tên luật. Đề nghị ghi các căn cứ."),
        .. When(proposal.Due.Count == 0, "Không thấy câu nêu hạn gửi báo cáo (“trước ngày …”, “chậm nhất ngày …”). Đề nghị ghi hạn nộp."),
        .. When(proposal.Addressees is null, "Không thấy câu “báo cáo gửi về … để tổng hợp”. Đề nghị chọn cơ quan đầu mối và nơi nhận báo cáo."),
        .. When(proposal.Outline.Count == 0, "Không thấy phần nhiệm vụ, nội dung có các mục đánh số. Đề nghị lập đề cương."),
        .. When(proposal.Due.Count > 1, "Kế hoạch nêu nhiều ngày gửi báo cáo. Đề nghị chọn đúng ngày của báo cáo năm."),
        .. proposal.Headings.Where(heading => heading.Others is not null).Select(heading => $"Mục {heading.Number} còn nêu “{heading.Others}” mà không ghi tên từng đơn vị. Đề nghị bổ sung các đơn vị này từ Excel."),
        .. When(proposal.Headings.Count == 0, "Không thấy phần tổ chức thực hiện có các mục ghi tên cơ quan. Đề nghị nhập danh sách cơ quan từ Excel."),
    ];

    private static IEnumerable<string> When(bool missing, string sentence) => missing ? [sentence] : [];
}
