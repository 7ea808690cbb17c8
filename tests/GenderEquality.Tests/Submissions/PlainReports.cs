using System.Security.Cryptography;
using System.Text;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Tests.Submissions;

/// <summary>Reports in plain text instead of Word, for tests of what happens around the reading: "good", "warned", "wrong" (an error) or "refused",
/// then whatever makes it differ.</summary>
internal static class PlainReports
{
    public static MemoryStream File(string text) => new(Encoding.UTF8.GetBytes(text));

    public static ReadReport Examine(Stream file, ExpectedReport expected)
    {
        using var reader = new StreamReader(file, Encoding.UTF8, leaveOpen: true);
        var text = reader.ReadToEnd();
        if (text.StartsWith("refused", StringComparison.Ordinal))
        {
            return new ReadReport(null, [new Finding("GE001", FindingSeverity.Error, "Tệp không phải là Word.") { Refuses = true }], _ => Stream.Null);
        }

        Finding[] findings = text.Split(' ')[0] switch
        {
            "warned" => [new Finding("GE900", FindingSeverity.Warning, "Số liệu tăng nhiều, xin xem lại.") { Place = "Phụ lục II, dòng 5" }],
            "wrong" => [new Finding("GE101", FindingSeverity.Error, "Thiếu nội dung mục này.") { Place = "Mục II.1" }],
            _ => [],
        };
        return new ReadReport(Content(text, expected), findings, _ => Picture(text));
    }

    private static ReportContent Content(string text, ExpectedReport expected) => new()
    {
        Campaign = expected.Campaign.Id,
        Agency = expected.Agency.Code,
        Sections = [new SectionContent(SectionKey.Parse("I"), null, [new Paragraph([new TextRun(text)])], false)],
        Media = [new MediaItem(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), "image/png", text.Length)],
    };

    private static MemoryStream Picture(string text) => File(text);
}
