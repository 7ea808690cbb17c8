using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Authoring;
using GenderEquality.Functions.Mail;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Preview;

/// <summary>What a draft comes to.</summary>
public sealed record PreviewModel : CoordinatorPageModel
{
    /// <inheritdoc />
    public override string? DraftTitle => Draft.Title;

    /// <summary>The draft.</summary>
    public required CampaignDraft Draft { get; init; }

    /// <summary>What is wrong with it: there is no preview as long as anything is.</summary>
    public required IReadOnlyList<DraftFault> Faults { get; init; }

    /// <summary>The campaign that it becomes; null while it has faults.</summary>
    public Campaign? Becomes { get; init; }

    /// <summary>The agency that is looked at; null without one.</summary>
    public Agency? Agency { get; init; }

    /// <summary>Mails that it gets, with the day on which each goes out.</summary>
    public IReadOnlyList<(string When, MailText Text)> Mails { get; init; } = [];
}
