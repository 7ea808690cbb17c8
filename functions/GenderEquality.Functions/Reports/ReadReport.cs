using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Reports.Figures;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Functions.Reports;

/// <summary>What the report reader made of one file. Pictures can be opened until it is disposed.</summary>
public sealed class ReadReport(ReportContent? content, IReadOnlyList<Finding> findings, Func<string, Stream> openMedia, IDisposable? package = null) : IDisposable
{
    /// <summary>The content; null when the file was refused.</summary>
    public ReportContent? Content { get; } = content;

    /// <summary>Findings in document order.</summary>
    public IReadOnlyList<Finding> Findings { get; } = findings;

    /// <summary>Opens the bytes of a picture by the id in <see cref="ReportContent.Media"/>.</summary>
    public Stream OpenMedia(string id) => openMedia(id);

    /// <inheritdoc />
    public void Dispose() => package?.Dispose();
}

/// <summary>Whose report is expected in a file.</summary>
/// <param name="Campaign">Campaign.</param>
/// <param name="Agency">Agency whose link it came through.</param>
public sealed record ExpectedReport(Campaign Campaign, Agency Agency)
{
    /// <summary>How the file writes numbers, where it says so itself: a report that this product wrote is read as it was meant.</summary>
    public NumberConvention Numbers { get; init; }

    /// <summary>When it was received, in the campaign's zone; null where nobody knows.</summary>
    public DateOnly? Received { get; init; }

    /// <summary>Appendix workbooks that come with the report.</summary>
    public IReadOnlyList<AttachedWorkbook> Workbooks { get; init; } = [];
}

/// <summary>An appendix workbook.</summary>
/// <param name="FileName">Name on the sender's computer.</param>
/// <param name="File">Its bytes, seekable.</param>
public sealed record AttachedWorkbook(string FileName, Stream File);
