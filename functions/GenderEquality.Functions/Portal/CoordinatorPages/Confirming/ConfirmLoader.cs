using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Confirming;

/// <summary>Gathers what comes of a form that waits for the last word.</summary>
public sealed class ConfirmLoader(AgencyStore agencies, SubmissionStore submissions, ConfirmMails mails, ConfirmVersion versions)
{
    /// <summary>The page.</summary>
    public async Task<ConfirmModel> LoadAsync(CoordinatorVisit visit, WaitingForm waiting, string id, CancellationToken cancellation)
    {
        var campaign = visit.Campaign;
        var agency = waiting.Agency is { } code ? campaign.FindAgency(code) : null;
        var row = agency is null ? null : await agencies.GetAsync(campaign, agency.Code, cancellation);
        var (issue, told) = await versions.OfAsync(visit, waiting, cancellation);
        return new ConfirmModel
        {
            Campaign = campaign,
            User = visit.User,
            Agency = agency,
            Title = ConfirmTexts.Title(waiting.Deed),
            Consequences = [.. Own(waiting), .. issue, .. await StandingAsync(campaign, row, waiting.Deed, cancellation), .. ConfirmTexts.Consequences(waiting.Deed)],
            Typed = [.. Typed(waiting).Where(typed => typed.Text.Length > 0)],
            Files = waiting.Files,
            Mails = agency is null ? told : await mails.OfAsync(visit, agency, row!, waiting, cancellation),
            Action = waiting.Action,
            Back = waiting.Back,
            Fields = waiting.Fields,
            Id = id,
            Grave = waiting.Deed is ConfirmedDeed.RevokeLinks or ConfirmedDeed.ChangeContactsAndLinks or ConfirmedDeed.WithdrawVersion or ConfirmedDeed.RemoveRehearsal,
        };
    }

    private static IEnumerable<string> Own(WaitingForm waiting) => waiting.Deed switch
    {
        ConfirmedDeed.Extend when waiting.Day("den-ngay") is { } day => [ConfirmTexts.ExtendedTo(day)],
        ConfirmedDeed.ReopenAgency when waiting.Day("mo-den-ngay") is { } day => [ConfirmTexts.ReopenedTo(day)],
        ConfirmedDeed.Answer when waiting.Granted() is { } day => [ConfirmTexts.Granted(day)],
        ConfirmedDeed.Answer when waiting.Text("viec").Length > 0 => [ConfirmTexts.Declined],
        ConfirmedDeed.WithdrawVersion or ConfirmedDeed.ApproveVersion or ConfirmedDeed.ReturnVersion or ConfirmedDeed.IssueVersion => [ConfirmTexts.AboutVersion(waiting.Version)],
        _ => [],
    };

    // What the act meets.
    private async Task<IReadOnlyList<string>> StandingAsync(Campaign campaign, AgencyRow? row, ConfirmedDeed deed, CancellationToken cancellation)
    {
        switch (deed)
        {
            case ConfirmedDeed.CloseCampaign or ConfirmedDeed.OpenCampaign:
                var rows = (await agencies.ListAsync(campaign, cancellation)).Where(one => one.Exemption is null).ToList();
                return deed == ConfirmedDeed.CloseCampaign
                    ? [ConfirmTexts.StillOut(rows.Count(one => !one.State.Readable), rows.Count(one => one.State.Status == SubmissionStatus.NeedsCorrection))]
                    : [ConfirmTexts.TakenIn(rows.Count(one => one.State.Parked is not null))];
            case ConfirmedDeed.ReopenAgency:
                return row!.State.Parked is null ? [] : [ConfirmTexts.OwnTakenIn];
            case ConfirmedDeed.UploadFor:
                var current = (await submissions.ListAsync(campaign.Id, row!.Agency, cancellation)).FirstOrDefault(one => one.Id == row.State.Current);
                return current is null ? [ConfirmTexts.NothingStands]
                    : current.Status == SubmissionStatus.Accepted ? [ConfirmTexts.StandsNow(campaign, current), ConfirmTexts.Replaces, ConfirmTexts.AcceptedStays] : [ConfirmTexts.StandsNow(campaign, current), ConfirmTexts.Replaces];
            default:
                return [];
        }
    }

    private static IEnumerable<(string Label, string Text)> Typed(WaitingForm waiting) =>
    [
        (ConfirmTexts.Remark, waiting.Text("y-kien")), (ConfirmTexts.Remark, waiting.Text("tra-loi")), (ConfirmTexts.Reason, waiting.Text("ly-do")),
        (ConfirmTexts.PeopleTitle, waiting.Deed is ConfirmedDeed.ChangeContacts or ConfirmedDeed.ChangeContactsAndLinks ? string.Join('\n', TypedPerson.Of((name, _) => waiting.Texts(name)).Select(AgencyDetailTexts.PersonLine)) : string.Empty),
    ];
}
