using System.Text.Json.Nodes;

namespace GenderEquality.Functions.Campaigns.Authoring;

/// <summary>What is said of lists of agencies.</summary>
public static class AgencyListTexts
{
    public static string Twice(ListedAgency listed) => $"Dòng {listed.Row}: “{listed.Name}” đã có ở dòng trước. Dòng này không được lấy.";

    public static string TasksOfGroup(int count) => $"nhận {count} nhiệm vụ chung của nhóm";

    public static string WithoutTasks(IReadOnlyList<string> names) =>
        $"{names.Count} cơ quan mới chưa có nhiệm vụ: {string.Join("; ", names.Take(5))}{(names.Count > 5 ? "; …" : string.Empty)}. Đề cương có mục viết theo từng nhiệm vụ, nên đề nghị ghi ở cột “Nhiệm vụ” rồi gửi lại, hoặc giao sau khi lấy.";

    public static string NewGroup(string name) => $"Nhóm “{name}” chưa có, sẽ được thêm.";

    public static string NoName(int row) => $"Dòng {row}: chưa có tên cơ quan. Dòng này không được lấy; đề nghị ghi tên.";

    public static string BadEmail(int row, string email) => $"Dòng {row}: “{email}” không phải là địa chỉ thư điện tử. Đề nghị sửa trong tệp, hoặc sửa trong bản thảo sau khi lấy.";

    public static string BadCode(int row, string code) => $"Dòng {row}: “{code}” không phải là mã cơ quan, nên được bỏ qua. Mã gồm chữ thường không dấu, chữ số, gạch ngang.";

    /// <summary>What differs between an agency as it was and as it would be.</summary>
    internal static IEnumerable<string> Differing(JsonObject before, JsonObject after)
    {
        foreach (var (member, label) in new[] { ("shortName", "tên viết tắt"), ("group", "nhóm"), ("emails", "địa chỉ thư"), ("contacts", "người liên hệ"), ("tasks", "nhiệm vụ") })
        {
            if (!JsonNode.DeepEquals(before[member], after[member]))
            {
                yield return label;
            }
        }
    }
}
