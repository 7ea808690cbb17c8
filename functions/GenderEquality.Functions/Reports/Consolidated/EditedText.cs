using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Reports.Consolidated;

/// <summary>The officer's own text of a section of the consolidated report (nội dung biên tập).</summary>
/// <param name="Section">Section of the signed report.</param>
public sealed record EditedText(SectionKey Section)
{
    /// <summary>Its paragraphs in order.</summary>
    public required IReadOnlyList<EditedParagraph> Paragraphs { get; init; }

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
}

/// <summary>A paragraph of an agency's report.</summary>
/// <param name="Agency">Whose.</param>
/// <param name="Section">Section of the outline that it stands in.</param>
/// <param name="Hash">Hash of its words: when the agency's current report has no such paragraph any more, the source has changed.</param>
public sealed record TextSource(AgencyCode Agency, SectionKey Section, string Hash);
