using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Portal.Uploading;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Confirmation;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Agencies;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Storage.Versions;
using GenderEquality.Functions.Submissions;
using GenderEquality.Functions.Submissions.Links;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>All that an agency's page shows. A value: the page itself asks nothing.</summary>
public sealed record AgencyPageModel : AgencyFrame
{
    /// <summary>The moment that the page is for.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>How much may be uploaded at once.</summary>
    public required UploadLimits Limits { get; init; }

    /// <summary>Whether the appendix tables can be downloaded as a workbook.</summary>
    public bool HasWorkbook => ReportRows.TablesOf(Campaign, Agency).Any();

    /// <summary>Whether the agency need not report.</summary>
    public bool Exempt { get; init; }

    /// <summary>Whether the campaign is closed for the agency: what it sends is parked.</summary>
    public bool Closed { get; init; }

    /// <summary>Submissions, newest first.</summary>
    public IReadOnlyList<SubmissionSummary> Submissions { get; init; } = [];

    /// <summary>The submission that counts at present; null when nothing has arrived.</summary>
    public SubmissionId? Current => State.Current;

    /// <summary>Where the agency stands.</summary>
    public AgencyState State { get; init; } = AgencyState.Nothing;

    /// <summary>Findings of the newest submission.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What was read from the newest submission; null when it could not be read, or not yet.</summary>
    public ReportContent? Content { get; init; }

    /// <summary>The figures that were read from it, beside what was typed.</summary>
    public IReadOnlyList<TableToConfirm> Figures => Content is { } content ? FiguresToConfirm.Of(Campaign, Agency, content, Findings) : [];

    /// <summary>Whether the agency is asked if these figures are right.</summary>
    public bool CanConfirm => Newest is { Confirmed: null } newest && FigureConfirmation.CanConfirm(newest) && Content is { Tables.Count: > 0 };

    /// <summary>The consolidated report that was issued and that agencies may see; null without.</summary>
    public VersionIssue? Issued { get; init; }

    /// <summary>What the agency has to report, and what of it was read.</summary>
    public WorkList Work => WorkList.Of(Campaign, Agency, Content);

    /// <summary>Addresses of the agency to which no mail can be delivered.</summary>
    public IReadOnlyList<EmailAddress> Dead { get; init; } = [];

    /// <summary>What <see cref="AgencyAddress.State"/> answers while nothing has changed.</summary>
    public string PollState => PollStateOf(Newest);

    /// <summary>The newest submission that was neither withdrawn nor parked; null when nothing has arrived.</summary>
    public SubmissionSummary? Newest => Submissions.FirstOrDefault(submission => submission.Id == State.Newest);

    /// <summary>Whether the newest submission waits for the agency's word that it is meant.</summary>
    public bool IsHeld => Newest is { } newest && State.Held == newest.Id;

    /// <summary>Whether nothing is asked of the agency any more: its newest report is accepted, or it need not report.</summary>
    public bool IsSettled => Exempt || (Newest is { Status: SubmissionStatus.Accepted } && !Returned && !IsHeld);

    /// <summary>The form with which the agency gives that word; empty when nothing waits for it.</summary>
    public IReadOnlyList<SubmissionChoice> HeldChoices =>
        [.. Submissions.Where(submission => submission.Id == State.Held && !Closed).Select(submission => Choice(AgencyAddress.Meant, CountingTexts.MeantButton, CountingTexts.MeantQuestion, submission))];

    /// <summary>What the agency can say about one of its submissions. Once the campaign is closed only what is parked can be taken back.</summary>
    public IReadOnlyList<SubmissionChoice> ChoicesOf(SubmissionSummary submission)
    {
        var choices = new List<SubmissionChoice>();
        if (!Closed && ChoiceRules.CanReuse(submission, State, Submissions))
        {
            choices.Add(Choice(AgencyAddress.Reuse, CountingTexts.ReuseButton, CountingTexts.ReuseQuestion, submission));
        }

        if (ChoiceRules.CanWithdraw(submission, Closed))
        {
            choices.Add(Choice(AgencyAddress.Withdraw, CountingTexts.WithdrawButton, CountingTexts.WithdrawQuestion, submission));
        }

        return choices;
    }

    /// <summary>What the coordinator wrote about the newest submission; null without.</summary>
    public string? Remark => Newest?.Review?.Remark is { Length: > 0 } remark ? remark : null;

    /// <summary>Whether the coordinator returned the newest submission.</summary>
    public bool Returned => Newest?.Review is { Accepted: false };

    /// <summary>Seconds after which a waiting page loads itself again; null when there is nothing to wait for. Slower once it takes long.</summary>
    public int? RefreshSeconds => Newest is not { Status: SubmissionStatus.Processing } newest || Message?.Kind == MessageKind.Error
        ? null
        : Now - newest.Received < TimeSpan.FromMinutes(2) ? 5 : 60;

    /// <summary>What changes when the newest submission does: its id and its status.</summary>
    public static string PollStateOf(SubmissionSummary? newest) => newest is null ? string.Empty : $"{newest.Id}-{newest.Status}";

    private SubmissionChoice Choice(string choice, string button, string question, SubmissionSummary submission) =>
        new(AgencyAddress.Choice(Token, choice, submission.Id), button, question, submission.Id);

    /// <summary>Address of the page.</summary>
    public string Address => AgencyAddress.Page(Token);
}
