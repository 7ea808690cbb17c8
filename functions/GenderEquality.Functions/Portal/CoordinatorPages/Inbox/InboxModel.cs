using System.Globalization;
using GenderEquality.Functions.Storage.Questions;

namespace GenderEquality.Functions.Portal.CoordinatorPages.Inbox;

/// <summary>What agencies ask.</summary>
public sealed record InboxModel : CoordinatorPageModel
{
    private const int PageSize = 50;

    /// <summary>Without an answer, the oldest first.</summary>
    public required IReadOnlyList<Question> Open { get; init; }

    /// <summary>Answered, the newest first; a page of them.</summary>
    public required IReadOnlyList<Question> Answered { get; init; }

    /// <summary>How many are answered.</summary>
    public required int AnsweredCount { get; init; }

    /// <summary>Page of the answered ones, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>How many pages of answered ones there are.</summary>
    public int Pages => Math.Max(1, (AnsweredCount + PageSize - 1) / PageSize);

    /// <summary>The question whose form was refused; null without.</summary>
    public string? Refused { get; init; }

    /// <summary>What was typed in it.</summary>
    public string Typed { get; init; } = string.Empty;

    /// <summary>The page as it stands.</summary>
    public static async Task<InboxModel> LoadAsync(CoordinatorVisit visit, QuestionStore questions, CancellationToken cancellation)
    {
        var all = (await questions.ListAsync(visit.Campaign.Id, cancellation)).Where(question => visit.Campaign.FindAgency(question.Agency) is not null).ToList();
        var answered = all.Where(question => question.Answer is not null).OrderByDescending(question => question.Answer!.At).ToList();
        var page = int.TryParse(visit.Request.Query["trang"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, Math.Max(1, (answered.Count + PageSize - 1) / PageSize)) : 1;
        return new InboxModel
        {
            Campaign = visit.Campaign,
            User = visit.User,
            Open = [.. all.Where(question => question.Answer is null)],
            Answered = [.. answered.Skip((page - 1) * PageSize).Take(PageSize)],
            AnsweredCount = answered.Count,
            Page = page,
        };
    }
}
