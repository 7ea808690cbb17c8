using GenderEquality.Functions.Portal.Shared;
using GenderEquality.Functions.Storage.Agencies;

namespace GenderEquality.Functions.Portal.AgencyPages;

/// <summary>The form with which an agency says that there was nothing to report at all.</summary>
public sealed class NothingForm(AgencyStore agencies, TimeProvider clock)
{
    /// <summary>Most characters of a reason.</summary>
    public const int LongestReason = 1000;

    /// <summary>The page, empty.</summary>
    public async Task<NothingModel> LoadAsync(AgencyVisit visit, CancellationToken cancellationToken)
    {
        var row = await agencies.GetAsync(visit.Campaign, visit.Agency.Code, cancellationToken);
        return new NothingModel
        {
            Campaign = visit.Campaign,
            Agency = visit.Agency,
            Token = visit.Token,
            Due = DueNotice.For(visit.Campaign, row.Extension?.DueBefore, clock.GetUtcNow()),
        };
    }

    /// <summary>What is wrong, in the order of the fields.</summary>
    public static IReadOnlyList<FieldError> Check(string reason, bool confirmed) =>
    [
        .. reason.Length == 0 ? [new FieldError("ly-do", DeskTexts.ReasonMissing)] : Array.Empty<FieldError>(),
        .. confirmed ? Array.Empty<FieldError>() : [new FieldError("xac-nhan", DeskTexts.NothingConfirmMissing)],
    ];
}
