using System.Security.Cryptography;
using System.Text;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Tests.Submissions;

/// <summary>Reports in plain text instead of Word, for tests of what happens around the reading: "good", "warned", "wrong" (an error) or "refused",
/// then whatever makes it differ. "good 5 mục" has so many sections, "good 0 mục" is an empty template; "không tên" does not name its agency.</summary>
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
        if (text.Contains("không tên", StringComparison.Ordinal))
        {
            findings = [.. findings, FindingTexts.AgencyNotNamed(expected.Agency.Name)];
        }

        return new ReadReport(Content(text, expected), findings, _ => Picture(text));
    }

    private static ReportContent Content(string text, ExpectedReport expected) => new()
    {
        Campaign = expected.Campaign.Id,
        Agency = expected.Agency.Code,
        Sections = [.. Enumerable.Range(1, SectionsOf(text)).Select(number => new SectionContent(SectionKey.Parse("I"), number == 1 ? null : number, [new Paragraph([new TextRun(text)])], false))],
        Media = [new MediaItem(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), "image/png", text.Length)],
    };

    private static int SectionsOf(string text)
    {
        var words = text.Split(' ');
        var place = Array.IndexOf(words, "mục");
        return place > 0 ? int.Parse(words[place - 1], System.Globalization.CultureInfo.InvariantCulture) : 1;
    }

    private static MemoryStream Picture(string text) => File(text);
}
