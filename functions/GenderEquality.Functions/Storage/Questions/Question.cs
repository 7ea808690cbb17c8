using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Storage.Questions;

/// <summary>Something that an agency asks of the coordinator (vướng mắc, hỏi đáp).</summary>
public sealed record Question
{
    /// <summary>Campaign.</summary>
    public required CampaignId Campaign { get; init; }

    /// <summary>Who asks.</summary>
    public required AgencyCode Agency { get; init; }

    /// <summary>Unique in the campaign; later ones sort after earlier ones.</summary>
    public required string Id { get; init; }

    /// <summary>What is asked for.</summary>
    public QuestionKind Kind { get; init; }

    /// <summary>In the agency's words.</summary>
    public required string Text { get; init; }

    /// <summary>When it was asked.</summary>
    public required DateTimeOffset Asked { get; init; }

    /// <summary>Of a request for a later date: the last local day that the agency asks for.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>The coordinator's answer; null while it is open.</summary>
    public QuestionAnswer? Answer { get; init; }
}

/// <summary>What an agency asks for.</summary>
public enum QuestionKind
{
    /// <summary>A question about the report.</summary>
    Question,

    /// <summary>A later due date.</summary>
    Extension,

    /// <summary>A difficulty to be reported upward.</summary>
    Difficulty,
}

/// <summary>What the coordinator answered.</summary>
/// <param name="Text">What the agency is told.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Granted">Of a request for a later date: whether it was granted; null for other questions.</param>
public sealed record QuestionAnswer(string Text, string By, DateTimeOffset At, bool? Granted = null);
