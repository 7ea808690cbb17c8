using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Portal.CoordinatorPages.History;
using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Portal.Uploading;
using GenderEquality.Functions.Reports.Confirmation;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Findings;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Submissions;

namespace GenderEquality.Functions.Portal.CoordinatorPages;

/// <summary>One agency, as the coordinator sees it.</summary>
public sealed record AgencyDetailModel : CoordinatorPageModel
{
    /// <summary>Its row of the table.</summary>
    public required AgencyLine Line { get; init; }

    /// <summary>When its report is due.</summary>
    public required DueNotice Due { get; init; }

    /// <summary>How much may be uploaded at once.</summary>
    public required UploadLimits Limits { get; init; }

    /// <summary>Submissions, newest first.</summary>
    public IReadOnlyList<SubmissionSummary> Submissions { get; init; } = [];

    /// <summary>Findings of the submission that counts.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Content of the submission that counts.</summary>
    public ReportContent? Content { get; init; }

    /// <summary>The figures that were read from it, beside what was typed.</summary>
    public IReadOnlyList<TableToConfirm> Figures => Content is { } content ? FiguresToConfirm.Of(Campaign, Agency, content, Findings) : [];

    /// <summary>Everything that happened with it, newest first.</summary>
    public IReadOnlyList<TimelineEntry> Timeline { get; init; } = [];

    /// <summary>Which of it is looked at; null for all.</summary>
    public TimelineKind? TimelineFilter { get; init; }

    /// <summary>A form that was not taken; null without.</summary>
    public RefusedForm? Refused { get; init; }

    /// <summary>Who gets its mail, and who only what is passed on to a second contact.</summary>
    public IReadOnlyList<Contact> People => [.. Line.Row.PeopleOf(Agency).OrderBy(person => person.OnlyEscalation)];

    /// <summary>A link just made, shown this once; null otherwise.</summary>
    public string? NewLink { get; init; }

    /// <summary>The agency.</summary>
    public Agency Agency => Line.Agency;

    /// <summary>The submission that counts.</summary>
    public SubmissionId? Current => Line.Row.State.Current;

    /// <summary>The submission that counts, if there is one.</summary>
    public SubmissionSummary? CurrentSubmission => Submissions.FirstOrDefault(submission => submission.Id == Current);

    /// <summary>What was decided about the submission that counts; null when its findings alone decide.</summary>
    public Review? Review => CurrentSubmission?.Review;

    /// <summary>Whether the submission that counts can be returned.</summary>
    public bool CanReturn => CurrentSubmission is { Status: SubmissionStatus.Accepted or SubmissionStatus.NeedsCorrection } && Review is not { Accepted: false };

    /// <summary>Whether the submission that counts can be accepted in spite of its findings.</summary>
    public bool CanAccept => CurrentSubmission is { Status: SubmissionStatus.NeedsCorrection, Readable: true };

    /// <summary>Whether a form was not taken.</summary>
    public bool IsRefused(string form) => string.Equals(Refused?.Action, form, StringComparison.Ordinal);

    /// <summary>What was typed in a field of a form that was not taken; null for others.</summary>
    public string? Typed(string form, string field) => IsRefused(form) ? Refused!.Form.Text(field, 8000) : null;

    /// <summary>Whether the campaign is closed for everybody, and up to when it is open for this agency all the same.</summary>
    public bool CampaignClosed { get; init; }

    /// <summary>What the coordinator can say about one submission.</summary>
    public IReadOnlyList<SubmissionChoice> ChoicesOf(SubmissionSummary submission)
    {
        var choices = new List<SubmissionChoice>();
        if (ChoiceRules.CanTake(submission))
        {
            choices.Add(new SubmissionChoice(Action("tiep-nhan"), CountingTexts.TakeButton, CountingTexts.TakeQuestion, submission.Id));
        }

        if (ChoiceRules.CanConfirm(submission) && submission.Id != Current)
        {
            choices.Add(new SubmissionChoice(Action("dung-tep-nay"), CountingTexts.MeantButton, CountingTexts.MeantQuestion, submission.Id));
        }

        if (ChoiceRules.CanReuse(submission, Line.Row.State, Submissions))
        {
            choices.Add(new SubmissionChoice(Action("dung-lai"), CountingTexts.ReuseButton, CountingTexts.ReuseQuestion, submission.Id));
        }

        return choices;
    }

    /// <summary>Address of a form of this page.</summary>
    public string Action(string name) => CoordinatorAddress.Agency(Agency.Code, name);
}
