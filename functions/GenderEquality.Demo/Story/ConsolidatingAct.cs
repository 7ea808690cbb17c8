using System.IO.Compression;
using System.Security.Cryptography;
using AngleSharp.Html.Dom;

namespace GenderEquality.Demo.Story;

/// <summary>The timer function assembles drafts of the report; the coordinator downloads the official one.</summary>
internal sealed class ConsolidatingAct(Stage stage)
{
    private const string ReportsPage = "/dieu-phoi/tong-hop";

    /// <summary>Passes the night after a day; returns how many versions there are then.</summary>
    public async Task<int> NightAsync(DateOnly dayAfter)
    {
        // The timer runs at 00:30; half an hour later it surely has.
        await stage.ClockAsync(stage.At(dayAfter, 1));
        await stage.PostAsync();
        return await CountAsync();
    }

    /// <summary>How many versions there are.</summary>
    public async Task<int> CountAsync() => (await stage.Browser.OpenAsync(ReportsPage)).Document.QuerySelectorAll("main article").Length;

    /// <summary>What came after the official version is a draft, and the page says so.</summary>
    public async Task ExpectDraftAfterOfficialAsync()
    {
        var page = await stage.Browser.OpenAsync(ReportsPage);
        Expect.That(page.Document.QuerySelector("main article .tag-missing") is not null && page.Document.QuerySelector("main .message-note") is not null, "The page does not tell of a draft after the official version.");
        Expect.Equal(1, page.Document.QuerySelectorAll("main article .tag-accepted").Length, "Number of official versions that are valid");
    }

    /// <summary>Downloads the files of the newest version and checks the Word reports.</summary>
    public async Task<IReadOnlyList<string>> DownloadAsync()
    {
        var page = await stage.Browser.OpenAsync(ReportsPage);
        var newest = Expect.NotNull(page.Document.QuerySelector("main article"), "There is no version of the consolidated report.");
        Expect.That(newest.QuerySelector(".tag-accepted") is not null, "The newest version is not the official one.");
        var names = new List<string>();
        foreach (var link in newest.QuerySelectorAll("a").OfType<IHtmlAnchorElement>())
        {
            var name = Uri.UnescapeDataString(link.PathName[(link.PathName.LastIndexOf('/') + 1)..]);
            var bytes = await stage.Browser.DownloadAsync(link);
            await stage.Output.ReportAsync(name, bytes);
            names.Add(name);
            if (name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
            {
                ReportCheck.Check(name, bytes, stage);
                if (names.Count == 1)
                {
                    await stage.Output.FileAsync("bao-cao-tong-hop.docx", bytes);
                }
            }
        }

        Expect.Equal(
            stage.Campaign.Audiences.Count + 2,
            names.Count(name => name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)),
            "Number of Word files: a report to be signed for each recipient, the compilation, the review sheet");
        return names;
    }

    /// <summary>Every file that was ever sent comes back byte by byte.</summary>
    public async Task<int> DownloadOriginalsAsync()
    {
        var page = await stage.Browser.OpenAsync(ReportsPage);
        var bytes = await stage.Browser.DownloadAsync(page.Link("/ban-goc.zip"));
        await stage.Output.ReportAsync("ban-goc.zip", bytes);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            await using var content = await entry.OpenAsync();
            found.Add(Convert.ToHexString(await SHA256.HashDataAsync(content)));
        }

        Expect.Same(stage.UploadHashes, found, "SHA-256 of the files in the archive of originals");
        Expect.Equal(stage.Ledger.Submissions, zip.Entries.Count, "Number of files in the archive of originals");
        return zip.Entries.Count;
    }
}
