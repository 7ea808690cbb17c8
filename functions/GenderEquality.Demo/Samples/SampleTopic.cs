using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Demo.Samples;

/// <summary>What an agency's report speaks of: its field, whom it works with, and where.</summary>
/// <param name="Field">Such as "chăm sóc sức khỏe sinh sản".</param>
/// <param name="People">Such as "cộng tác viên dân số".</param>
/// <param name="Places">Such as "bệnh viện, trung tâm y tế".</param>
internal sealed record SampleTopic(string Field, string People, string Places)
{
    private static readonly Dictionary<string, SampleTopic> Known = new(StringComparer.Ordinal)
    {
        ["so-lao-dong-thuong-binh-xa-hoi"] = new("lao động, việc làm, bảo trợ xã hội và phòng, chống mua bán người", "cán bộ làm công tác bình đẳng giới cấp xã", "cơ sở trợ giúp xã hội, trung tâm dịch vụ việc làm"),
        ["so-thong-tin-truyen-thong"] = new("thông tin cơ sở, báo chí và chuyển đổi số", "cán bộ đài truyền thanh cấp xã", "đài truyền thanh, điểm bưu điện văn hóa xã"),
        ["so-van-hoa-the-thao"] = new("gia đình và phòng, chống bạo lực gia đình", "cộng tác viên gia đình", "nhà văn hóa thôn, câu lạc bộ gia đình hạnh phúc"),
        ["so-giao-duc-dao-tao"] = new("giáo dục giới tính và xây dựng trường học an toàn, không bạo lực", "cán bộ quản lý, giáo viên", "trường mầm non, phổ thông"),
        ["so-noi-vu"] = new("quy hoạch, đào tạo, bổ nhiệm cán bộ nữ", "công chức làm công tác tổ chức cán bộ", "cơ quan, đơn vị, địa phương"),
        ["so-y-te"] = new("chăm sóc sức khỏe sinh sản và giảm mất cân bằng giới tính khi sinh", "nhân viên y tế, cộng tác viên dân số", "bệnh viện, trung tâm y tế, trạm y tế xã"),
        ["so-tu-phap"] = new("thẩm định lồng ghép giới, trợ giúp pháp lý và hòa giải ở cơ sở", "trợ giúp viên pháp lý, hòa giải viên", "câu lạc bộ pháp luật, tổ hòa giải"),
        ["so-ngoai-vu"] = new("vận động viện trợ phi chính phủ nước ngoài về bình đẳng giới", "cán bộ điều phối dự án", "địa phương thụ hưởng dự án"),
        ["so-nong-nghiep-ptnt"] = new("phát triển kinh tế nông thôn và hỗ trợ phụ nữ khởi nghiệp nông nghiệp", "nữ chủ trang trại, thành viên hợp tác xã", "hợp tác xã, trạm khuyến nông"),
        ["cong-an"] = new("phòng, chống mua bán người và xử lý bạo lực, xâm hại phụ nữ, trẻ em", "cán bộ, chiến sĩ công an cơ sở", "công an xã, phường, khu dân cư"),
        ["cuc-thong-ke"] = new("thống kê giới", "thống kê viên, điều tra viên", "chi cục thống kê, địa bàn điều tra"),
        ["hoi-lien-hiep-phu-nu"] = new("vận động phụ nữ tham gia chính trị, phát triển kinh tế và giám sát pháp luật về bình đẳng giới", "chi hội trưởng phụ nữ", "chi hội phụ nữ, địa chỉ tin cậy tại cộng đồng"),
        ["lien-doan-lao-dong"] = new("chăm lo lao động nữ và phòng, chống quấy rối tình dục tại nơi làm việc", "cán bộ công đoàn, nữ công nhân", "công đoàn cơ sở, khu nhà trọ công nhân"),
        ["doan-thanh-nien"] = new("giáo dục bình đẳng giới cho đoàn viên, thanh thiếu nhi", "bí thư chi đoàn, tổng phụ trách đội", "liên đội, nhà thiếu nhi"),
        ["dai-phat-thanh-truyen-hinh"] = new("sản xuất, phát sóng chuyên đề về bình đẳng giới", "phóng viên, biên tập viên", "chương trình thời sự, chuyên đề"),
        ["bao-hai-phong"] = new("tin, bài, chuyên trang về bình đẳng giới", "phóng viên, cộng tác viên", "chuyên trang, ấn phẩm điện tử"),
        ["cong-thong-tin-dien-tu"] = new("đăng tải thông tin, văn bản và trả lời công dân về bình đẳng giới", "biên tập viên, quản trị viên", "chuyên mục, cổng thành phần"),
        ["so-ke-hoach-dau-tu"] = new("hỗ trợ doanh nghiệp, hợp tác xã do phụ nữ làm chủ", "nữ chủ doanh nghiệp, hợp tác xã", "doanh nghiệp nhỏ và vừa, hợp tác xã"),
        ["so-tai-chinh"] = new("dự toán ngân sách có trách nhiệm giới", "kế toán trưởng, công chức tài chính", "đơn vị sử dụng ngân sách"),
        ["so-cong-thuong"] = new("thương mại điện tử và khuyến công cho phụ nữ khởi nghiệp", "nữ tiểu thương, chủ cơ sở sản xuất", "chợ, cụm công nghiệp"),
        ["so-xay-dung"] = new("nhà ở công nhân, vệ sinh và an toàn cho lao động nữ ngành xây dựng", "nữ công nhân, kỹ sư ngành xây dựng", "công trường, khu nhà ở công nhân"),
        ["so-tai-nguyen-moi-truong"] = new("quyền của phụ nữ về đất đai và bảo vệ môi trường", "cán bộ địa chính", "văn phòng đăng ký đất đai"),
        ["so-khoa-hoc-cong-nghe"] = new("nữ trí thức, nữ khoa học", "cán bộ nghiên cứu nữ", "tổ chức khoa học và công nghệ"),
        ["so-du-lich"] = new("an toàn cho phụ nữ, trẻ em tại điểm du lịch", "hướng dẫn viên, lao động nữ cơ sở lưu trú", "cơ sở lưu trú, điểm du lịch"),
        ["ban-quan-ly-khu-kinh-te"] = new("lao động nữ trong khu công nghiệp, khu kinh tế", "nữ công nhân, cán bộ nhân sự", "doanh nghiệp trong khu công nghiệp"),
        ["van-phong-ubnd"] = new("tham mưu, theo dõi nhiệm vụ về bình đẳng giới của Ủy ban nhân dân thành phố", "công chức, viên chức Văn phòng", "phòng, đơn vị thuộc Văn phòng"),
        ["bao-hiem-xa-hoi"] = new("chế độ thai sản và mở rộng diện bao phủ bảo hiểm xã hội cho lao động nữ", "nhân viên tổ chức dịch vụ thu", "doanh nghiệp, hộ gia đình"),
        ["mat-tran-to-quoc"] = new("giám sát, phản biện xã hội về bình đẳng giới", "trưởng ban công tác mặt trận", "khu dân cư"),
        ["hoi-nong-dan"] = new("vay vốn, dạy nghề cho hội viên nông dân nữ", "hội viên nông dân nữ", "chi hội, tổ hợp tác"),
    };

    /// <summary>The agency's own topic; that of a district or of its name for one that is not known.</summary>
    public static SampleTopic Of(Agency agency)
    {
        if (Known.TryGetValue(agency.Code.ToString(), out var topic))
        {
            return topic;
        }

        return agency.PlaceName is null
            ? new SampleTopic($"công tác chuyên môn của {agency.Name}", "cán bộ, công chức, viên chức, người lao động", "phòng, ban, đơn vị trực thuộc")
            : new SampleTopic($"bình đẳng giới trên địa bàn {District(agency)}", "cán bộ cơ sở, trưởng thôn, tổ trưởng tổ dân phố", agency.Name.Contains("quận", StringComparison.Ordinal) ? "phường, tổ dân phố" : "xã, thị trấn, thôn");
    }

    private static string District(Agency agency) => agency.Name["Ủy ban nhân dân ".Length..];
}
