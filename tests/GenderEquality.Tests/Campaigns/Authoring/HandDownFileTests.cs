using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Word.Template;

namespace GenderEquality.Tests.Campaigns.Authoring;

/// <summary>A campaign's file as it leaves the house.</summary>
public sealed class HandDownFileTests
{
    [Fact]
    public void NobodysAddressNameOrFiguresGoOut()
    {
        var text = HandDownFile.Of(HandedCity.UpperFile()).ToJsonString(CampaignFileOptions);

        Assert.DoesNotContain("so-an-binh@", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Người liên hệ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("0225", text, StringComparison.Ordinal);
        Assert.DoesNotContain("71.5", text, StringComparison.Ordinal);
        Assert.Contains("74.2", text, StringComparison.Ordinal);
        Assert.Contains("vu-vi-du@example.vn", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("binh-dang-gioi-2024")]
    [InlineData("binh-dang-gioi-2026-mau")]
    public void ItIsACampaignWithTheSameTemplates(string id)
    {
        using var stream = ShippedCampaigns.Open(CampaignId.Parse(id))!;
        var upper = ShippedCampaigns.Load(CampaignId.Parse(id));
        var file = System.Text.Json.Nodes.JsonNode.Parse(stream)!.AsObject();
        var before = file.ToJsonString();

        var handed = DraftCheck.Of(HandDownFile.Of(file)).Campaign!;

        Assert.Equal(Template(upper), Template(handed));
        Assert.All(handed.Agencies, agency => Assert.Equal([HandDownFile.NoAddress], agency.Emails.Select(email => email.ToString())));
        Assert.Empty(handed.Agencies.SelectMany(agency => agency.Contacts));
        Assert.Empty(handed.Statements.Sentences);
        Assert.Equal(before, file.ToJsonString());
    }

    private static System.Text.Json.JsonSerializerOptions CampaignFileOptions { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static byte[] Template(Campaign campaign)
    {
        using var file = new MemoryStream();
        ReportTemplateWriter.Write(campaign, campaign.Agencies[^1], file);
        return file.ToArray();
    }
}
