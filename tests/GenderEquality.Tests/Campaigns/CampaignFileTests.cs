using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using GenderEquality.Functions.Campaigns;
using static GenderEquality.Tests.Campaigns.ChangedCampaign;

namespace GenderEquality.Tests.Campaigns;

public sealed class CampaignFileTests
{
    [Fact]
    public void UnchangedFileHasNoError() => Assert.Empty(Errors(_ => { }));

    [Fact]
    public void BrokenJsonIsToldWithItsLine() => Assert.Contains("LineNumber: 1", Assert.Single(ErrorsOf("{\n  \"id\" \"x\" }")).Message, StringComparison.Ordinal);

    [Fact]
    public void FileThatIsNotUtf8IsTold()
    {
        using var file = new MemoryStream([0x7B, 0xFF, 0xFE, 0x7D]);
        Assert.Contains("UTF-8", Assert.Single(CampaignFile.Read(file).Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MemberThatStandsTwiceIsTold() => Assert.Contains("not valid JSON", Assert.Single(ErrorsOf("""{ "id": "a", "id": "b" }""")).Message, StringComparison.Ordinal);

    [Fact]
    public void UnknownMemberIsRefusedWithTheKnownOnes() =>
        AssertOnly("$.agencies[2].email", "emails", root => root.At("agencies", 2)["email"] = "x@example.vn");

    [Fact]
    public void MissingMemberIsNamed() =>
        AssertOnly("$.agencies[4]", "'shortName' is missing", root => root.At("agencies", 4).Remove("shortName"));

    [Fact]
    public void MissingMemberOfAPositionalRecordIsNamed() =>
        AssertOnly("$.reminders", "'sendAt' is missing", root => root["reminders"]!.AsObject().Remove("sendAt"));

    [Fact]
    public void NullWhereAValueIsNeededIsTold() =>
        AssertOnly("$.agencies[0].name", "must not be null", root => root.At("agencies", 0)["name"] = null);

    [Fact]
    public void MalformedEmailIsTold() =>
        AssertOnly("$.agencies[1].emails[0]", "one plain address", root => root.At("agencies", 1)["emails"]![0] = "Sở <x@example.vn>");

    [Fact]
    public void UnknownEnumNameIsToldWithTheKnownOnes() =>
        AssertOnly("$.outline[0].requirement", "required, optional, container", root => root.At("outline", 0)["requirement"] = "bắt buộc");

    [Fact]
    public void EnumNumberIsRefused() =>
        AssertOnly("$.outline[0].requirement", "required, optional, container", root => root.At("outline", 0)["requirement"] = 1);

    [Fact]
    public void MalformedDateIsTold() => AssertOnly("$.dueBefore", "yyyy-MM-dd", root => root["dueBefore"] = "10/12/2024");

    [Fact]
    public void MalformedSectionKeyIsTold() => AssertOnly("$.outline[1].key", "II.2.1", root => root.At("outline", 1)["key"] = "II/2");

    [Fact]
    public void ListInPlaceOfAnObjectIsTold() => AssertOnly("$.coordinator", "must be an object", root => root["coordinator"] = new JsonArray());

    [Fact]
    public void TextThatIsNotComposedIsTold() =>
        AssertOnly("$.agencies[5].name", "NFC", root => root.At("agencies", 5)["name"] = "Sở Y tế".Normalize(NormalizationForm.FormD));

    [Fact]
    public void EmptyTextIsTold() => AssertOnly("$.title", "empty", root => root["title"] = " ");

    [Fact]
    public void LineBreakInATextIsTold() => AssertOnly("$.title", "line break", root => root["title"] = "Kết quả\nnăm 2024");

    [Fact]
    public void AllErrorsAreToldAtOnce()
    {
        var errors = Errors(root =>
        {
            root.At("agencies", 0)["emails"]![0] = "không có";
            root.At("agencies", 46).Remove("tasks");
            root["dueBefore"] = "hôm nào đó";
            root["thua"] = true;
            root.At("tables", 0)["title"] = "";
        });
        Assert.Equal(["$.thua", "$.dueBefore", "$.agencies[0].emails[0]", "$.agencies[46]", "$.tables[0].title"], errors.Select(e => e.Path).Order(StringComparer.Ordinal), Comparer());
    }

    [Fact]
    public void WhoRequiresACampaignGetsEveryErrorInTheMessage()
    {
        var result = new CampaignFileResult(null, [new CampaignFileError("$.a", "one."), new CampaignFileError("$.b", "two.")]);
        var thrown = Assert.Throws<InvalidCampaignException>(() => result.Require("x.json"));
        Assert.Equal("The campaign file x.json has 2 error(s):\n$.a: one.\n$.b: two.", thrown.Message);
    }

    [Fact]
    public void WrittenCampaignReadsBackEqual() =>
        Gen.Select(Gen.Int[1, 9], Gen.Int[0, 46], Gen.Decimal[0.1m, 100_000m], Gen.Bool, Gen.String[Gen.Char["aăâđêôơưÁẾ \"\\<&"], 1, 30]).Sample(
            (version, skip, scale, landscape, text) =>
        {
            var shipped = ShippedCampaigns.Load(CampaignId.Parse("binh-dang-gioi-2024"));
            var title = "T" + text.Trim() + "T";
            var campaign = shipped with
            {
                TemplateVersion = version,
                Title = title,
                Indicators = [.. shipped.Indicators.Select(i => i with { Scale = scale })],
                Tables = [.. shipped.Tables.Select(t => t with { Landscape = landscape })],
                PreviousFigures = [new KnownFigure(shipped.Agencies[skip].Code, shipped.Tables[2].Key, "cases", scale)],
            };

            var once = Write(campaign);
            using var file = new MemoryStream(once);
            var read = CampaignFile.Read(file).Require("written");
            Assert.Equal(once, Write(read));
            Assert.Equal((version, title, scale), (read.TemplateVersion, read.Title, read.PreviousFigures[0].Value));
        }, iter: 20, seed: "0000KxPvZ3z1");

    private static byte[] Write(Campaign campaign)
    {
        using var file = new MemoryStream();
        CampaignFile.Write(campaign, file);
        return file.ToArray();
    }

    // The order among parts does not matter here.
    private static IEqualityComparer<IEnumerable<string>> Comparer() => EqualityComparer<IEnumerable<string>>.Create(
        (left, right) => left!.Order(StringComparer.Ordinal).SequenceEqual(right!.Order(StringComparer.Ordinal), StringComparer.Ordinal));
}
