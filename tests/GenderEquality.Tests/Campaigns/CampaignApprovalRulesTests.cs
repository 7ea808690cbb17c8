using System.Text.Json.Nodes;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Tests.Campaigns;

/// <summary>Who makes and who approves official versions, in the campaign's file.</summary>
public sealed class CampaignApprovalRulesTests
{
    [Fact]
    public void ApprovalIsReadWithItsRolesAndNoneIsAskedForUnlessTheFileDoes()
    {
        Assert.Empty(ChangedCampaign.Errors(root => root["approval"] = Approval(true, "Drafter", "Approver")));
        Assert.Equal(new ApprovalPolicy(Required: false), ShippedCampaigns.Load(ShippedCampaigns.Ids[0]).Approval);
    }

    [Fact]
    public void ApproverWithoutNeedOfApprovalIsAnError() =>
        ChangedCampaign.AssertOnly("$.approval.approver", "required", root => root["approval"] = Approval(false, null, "Approver"));

    [Fact]
    public void RequiredMustBeSaid() => Assert.NotEmpty(ChangedCampaign.Errors(root => root["approval"] = new JsonObject { ["approver"] = "Approver" }));

    private static JsonObject Approval(bool required, string? drafter, string? approver)
    {
        var approval = new JsonObject { ["required"] = required };
        foreach (var (name, role) in new[] { ("drafter", drafter), ("approver", approver) })
        {
            if (role is not null)
            {
                approval[name] = role;
            }
        }

        return approval;
    }
}
