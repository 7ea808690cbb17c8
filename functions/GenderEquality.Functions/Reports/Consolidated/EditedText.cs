using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>The officer's own text of a section of the consolidated report (nội dung biên tập).</summary>
/// <param name="Section">Section of the signed report.</param>
public sealed record EditedText(SectionKey Section)
{
    /// <summary>Its paragraphs in order.</summary>
    public required IReadOnlyList<EditedParagraph> Paragraphs { get; init; }

    /// <summary>How many times it was saved, this time included; earlier texts are kept under their numbers.</summary>
    public int Number { get; init; }

    /// <summary>Who wrote it last.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>One paragraph of edited text.</summary>
/// <param name="Text">Plain text, NFC.</param>
public sealed record EditedParagraph(string Text)
{
    /// <summary>Paragraphs of agencies that it was taken over from; empty for the officer's own words.</summary>
    public IReadOnlyList<TextSource> Sources { get; init; } = [];

    /// <summary>Whether it tells of a model worth copying (mô hình đề nghị nhân rộng).</summary>
    public bool Model { get; init; }

    /// <summary>Whom a request asks, in a section of requests; null where nobody is named.</summary>
    public string? Addressee { get; init; }

    /// <summary>Whose task it tells the result of, in a section that is a table of tasks; null elsewhere.</summary>
    public TaskResult? Task { get; init; }
}

/// <summary>The first cells of a row in a table of tasks; the paragraph is the result.</summary>
/// <param name="Agency">Whose task.</param>
/// <param name="Task">What was to be done, in few words.</param>
public sealed record TaskResult(string Agency, string Task);
