using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Consolidation.Official;
using GenderEquality.Functions.Coordination;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Tests.Consolidation.Official;

/// <summary>Lines with personal data from the report to the official version.</summary>
public sealed class PersonalDataFlowTests(AzuriteFixture azurite)
{
    private const string Name = "Nguyễn Thị Hoa, sinh năm 1990";
    private const string Phone = "0912 345 678";
    private const string Line = $"Hỗ trợ bà {Name}, điện thoại {Phone}.";

    private readonly OfficialFlow flow = new(azurite.NewAccount());

    [Fact]
    public async Task UndecidedLineIsMarkedInTheDraftAndStopsTheOfficialVersionWhateverTheReason()
    {
        var draft = await SubmitAsync();

        var document = (await flow.TextsAsync(draft))[ReportFiles.Compilation];
        Assert.Contains("<w:highlight w:val=\"yellow\"", document, StringComparison.Ordinal);
        Assert.Contains("Thông tin cá nhân, chưa quyết định (có thể là số điện thoại)", document, StringComparison.Ordinal);
        var problem = Assert.Single(await flow.MakeOfficialAsync());
        Assert.StartsWith("Thông tin cá nhân chưa quyết định: 1 (", problem, StringComparison.Ordinal);
        Assert.Single(await flow.VersionsAsync());
    }

    [Fact]
    public async Task OrderWithAReasonForPersonalDataMakesNothingEither()
    {
        await SubmitAsync();
        var order = OfficialOrders.InSpiteOfAll("mot");
        order = order with { Overrides = [.. order.Overrides, new ChecklistOverride(ChecklistItem.PersonalData, 100, "Bỏ qua")] };
        await flow.App.Get<ConsolidateQueue>().SendAsync(new ConsolidationOrder(flow.Campaign.Id, Final: true, OfficialFlow.Officer) { Official = order });
        await flow.CarryOutAsync();

        Assert.Single(await flow.VersionsAsync());
        Assert.Single((await flow.App.Get<VersionNotes>().ReadRefusalAsync(flow.Campaign.Id))!.Reasons);
    }

    [Theory]
    [InlineData(PersonalDataChoice.Remove, false, false)]
    [InlineData(PersonalDataChoice.Mask, false, true)]
    [InlineData(PersonalDataChoice.Keep, true, true)]
    public async Task DecisionReachesEveryFileOfTheNextVersions(PersonalDataChoice choice, bool hasData, bool hasRest)
    {
        var before = await SubmitAsync();
        var shown = await flow.TextsAsync(before);
        Assert.All(new[] { Name, Phone }, words => Assert.Contains(shown.Values, text => text.Contains(words, StringComparison.Ordinal)));

        await DecideAsync(choice);
        var draft = (await flow.NightAsync())!;
        Assert.Empty(await flow.MakeOfficialAsync());
        var official = (await flow.VersionsAsync())[0];

        Assert.True(official.Final);
        foreach (var version in new[] { draft, official })
        {
            var texts = await flow.TextsAsync(version);
            Assert.Equal(hasData, texts.Values.Any(text => text.Contains(Name, StringComparison.Ordinal)));
            Assert.Equal(hasData, texts.Values.Any(text => text.Contains(Phone, StringComparison.Ordinal)));
            Assert.Equal(hasRest, texts.Values.Any(text => text.Contains("Hỗ trợ bà", StringComparison.Ordinal)));
            Assert.All(texts.Values, text => Assert.DoesNotContain("<w:highlight", text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task DecisionHoldsWhenTheReportComesAgainAndItsOtherLinesAreAskedAbout()
    {
        await SubmitAsync();
        await DecideAsync(PersonalDataChoice.Mask);
        await flow.App.SubmitAsync($"Bản sửa.\n{Line}\nLiên hệ 0987 654 321.", flow.Campaign.Agencies[0]);

        var entries = await EntriesAsync();

        Assert.Equal(["Hỗ trợ bà", "Liên hệ 0"], entries.Select(entry => entry.Line.Text[..9]));
        Assert.Equal(PersonalDataChoice.Mask, entries[0].Decision!.Choice);
        Assert.Null(entries[1].Decision);
        Assert.Equal(1, await flow.App.Get<PersonalDataEntries>().CountUndecidedAsync(flow.Campaign));
        await flow.NightAsync();
        Assert.Equal(1, await flow.App.Get<PersonalDataEntries>().CountUndecidedAsync(flow.Campaign));
    }

    [Fact]
    public async Task AuditLogSaysWhereNeverWhat()
    {
        await SubmitAsync();
        await DecideAsync(PersonalDataChoice.Remove);

        var deeds = string.Join('\n', await flow.DeedsAsync());
        Assert.Contains("Quyết định về thông tin cá nhân tại Mục", deeds, StringComparison.Ordinal);
        Assert.Contains("bỏ cả dòng", deeds, StringComparison.Ordinal);
        Assert.DoesNotContain("Hoa", deeds, StringComparison.Ordinal);
        Assert.DoesNotContain("0912", deeds, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondDeciderLearnsThatSomebodyWasFaster()
    {
        await SubmitAsync();
        var entries = await EntriesAsync();
        PersonalDataAnswer[] mask = [new(entries[0].Line.Key, PersonalDataChoice.Mask, Seen: null)];
        PersonalDataAnswer[] keep = [new(entries[0].Line.Key, PersonalDataChoice.Keep, Seen: null)];
        var decisions = flow.App.Get<PersonalDataDecisions>();

        Assert.Equal((1, 0), await decisions.DecideAsync(flow.Campaign, entries, mask, OfficialFlow.Officer));
        Assert.Equal((0, 1), await decisions.DecideAsync(flow.Campaign, entries, keep, OfficialFlow.Leader));
        Assert.Equal((1, 0), await decisions.DecideAsync(flow.Campaign, entries, [keep[0] with { Seen = PersonalDataChoice.Mask }], OfficialFlow.Leader));
        Assert.Equal((PersonalDataChoice.Keep, OfficialFlow.Leader), ((await EntriesAsync())[0].Decision!.Choice, (await EntriesAsync())[0].Decision!.By));
    }

    private async Task<ReportVersion> SubmitAsync()
    {
        await flow.App.SubmitAsync($"Đã ban hành kế hoạch.\n{Line}", flow.Campaign.Agencies[0]);
        return (await flow.NightAsync())!;
    }

    private async Task DecideAsync(PersonalDataChoice choice)
    {
        var entries = await EntriesAsync();
        var entry = Assert.Single(entries);
        await flow.App.Get<PersonalDataDecisions>().DecideAsync(flow.Campaign, entries, [new PersonalDataAnswer(entry.Line.Key, choice, Seen: null)], OfficialFlow.Officer);
    }

    private Task<IReadOnlyList<PersonalDataEntry>> EntriesAsync() => flow.App.Get<PersonalDataEntries>().ReadAsync(flow.Campaign);
}
