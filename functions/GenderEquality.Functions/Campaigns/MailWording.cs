namespace GenderEquality.Functions.Campaigns;

/// <summary>What a campaign says in its own words in mails to agencies. Plain text on one line with <see cref="MailPlaceholders"/>; what is left out is said as always.</summary>
public sealed record MailWording
{
    /// <summary>First line, instead of "Kính gửi: …,".</summary>
    public string? Greeting { get; init; }

    /// <summary>Whom to call, instead of the sentence with the coordinator's address and telephone.</summary>
    public string? Help { get; init; }

    /// <summary>Last line above the coordinator's name, instead of "Trân trọng,".</summary>
    public string? Closing { get; init; }

    /// <summary>One paragraph more in mails of a kind.</summary>
    public IReadOnlyList<MailNote> Notes { get; init; } = [];

    /// <summary>Hosts to which these texts may lead, such as "baocao.example.vn"; their subdomains too.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>The paragraph of a kind of mail; null without.</summary>
    public string? NoteOf(MailNoteKind? kind) => Notes.FirstOrDefault(note => note.Kind == kind)?.Text;
}

/// <summary>One paragraph more.</summary>
/// <param name="Kind">In which mails.</param>
/// <param name="Text">What it says.</param>
public sealed record MailNote(MailNoteKind Kind, string Text);

/// <summary>Kinds of mail that can say something more.</summary>
public enum MailNoteKind
{
    /// <summary>The invitation.</summary>
    Invite,

    /// <summary>Reminders of a report that is missing.</summary>
    Reminder,

    /// <summary>That a report must be corrected: receipt, returned report, reminder.</summary>
    Correct,

    /// <summary>Receipts of reports that are in order.</summary>
    Receipt,

    /// <summary>A later due date.</summary>
    Extended,

    /// <summary>The consolidated report was issued.</summary>
    Issued,
}
