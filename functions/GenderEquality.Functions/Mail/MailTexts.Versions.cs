using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Mail;

/// <summary>Mails about versions of the consolidated report.</summary>
public static partial class MailTexts
{
    private const int MostTaken = 10;

    private static MailText Issued(MailFactsheet facts)
    {
        var issue = facts.Version?.Issue ?? throw new InvalidOperationException("The issued version is missing.");
        var document = $"Báo cáo số {issue.Number} ngày {VietnameseFormat.Date(issue.Date)}";
        return Letter(
            facts,
            $"{document}: {Subject(facts)}",
            [
                new MailParagraph($"{facts.Campaign.Coordinator.Name} đã phát hành {VietnameseFormat.LowerFirst(document)} về {Subject(facts)}, tổng hợp từ báo cáo của các cơ quan, đơn vị, địa phương."),
                .. Taken(facts),
                new MailParagraph("Báo cáo đã ký có trên trang của đơn vị:"),
                new MailLink("Mở trang để tải báo cáo", facts.Page),
                Private(),
            ]);
    }

    private static IEnumerable<MailPart> Taken(MailFactsheet facts)
    {
        if (facts.Taken.Count == 0)
        {
            // Whoever sent no report has given nothing to it.
            if (facts.Version!.Sources.Any(source => source.Agency == facts.Agency.Code))
            {
                yield return new MailParagraph("Từ báo cáo của đơn vị, số liệu được đưa vào báo cáo tổng hợp.");
            }

            yield break;
        }

        yield return new MailParagraph("Từ báo cáo của đơn vị, ngoài số liệu, các nội dung sau được đưa vào báo cáo tổng hợp:");
        yield return new MailList([.. facts.Taken.Take(MostTaken).Select(text => $"Mục {text.Section}: {text.Text}"), .. facts.Taken.Count > MostTaken ? [$"… và {facts.Taken.Count - MostTaken} nội dung khác."] : Array.Empty<string>()]);
    }

    private static MailText AfterOfficial(MailFactsheet facts)
    {
        var version = facts.Version ?? throw new InvalidOperationException("The draft is missing.");
        return Notice(
            $"Có nội dung mới sau bản chính thức: {Subject(facts)}",
            [
                new MailParagraph($"Sau khi lập bản chính thức có báo cáo hoặc quyết định mới. Hệ thống đã lập bản dự thảo, phiên bản {version.Number}; bản chính thức không thay đổi."),
                .. version.Changes is { First.Count: > 0 } changes ? [new MailList(changes.First)] : Array.Empty<MailPart>(),
                new MailParagraph("Nếu cần thay bản chính thức, đề nghị thu hồi bản hiện có với lý do và lập bản chính thức mới."),
                new MailLink("Mở trang báo cáo tổng hợp", facts.Page),
            ]);
    }
}
