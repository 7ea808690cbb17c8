using System.Globalization;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Storage.Versions;

namespace GenderEquality.Functions.Consolidation.Official;

/// <summary>What a campaign's official version says of its indicators: next year these are last year's figures.</summary>
public sealed class LastFigures(ReportStore reports, ReportBlobs blobs)
{
    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>The whole's values, in the order of tables; none without a valid official version.</summary>
    public async Task<IReadOnlyList<KnownFigure>> OfAsync(Campaign campaign, CancellationToken cancellation = default)
    {
        if (VersionStates.Valid(await reports.ListAsync(campaign.Id, cancellation)) is not { } version
            || await blobs.OpenAsync(campaign.Id, version.Number, ReportFiles.Manifest, cancellation) is not { } stream)
        {
            return [];
        }

        await using (stream)
        {
            using var manifest = new MemoryStream();
            await stream.CopyToAsync(manifest, cancellation);
            return Of(campaign, Manifest.Parse(manifest.GetBuffer().AsSpan(0, (int)manifest.Length)));
        }
    }

    /// <summary>The values that a manifest holds.</summary>
    public static IReadOnlyList<KnownFigure> Of(Campaign campaign, Manifest manifest)
    {
        var values = campaign.Tables.Where(table => table.RowSource == TableRowSource.Indicators)
            .SelectMany(table => table.Columns.Where(column => column.Role == ColumnRole.Value).Select(column => (table.Key, Column: column.Key))).ToHashSet();
        return
        [
            .. from figure in manifest.Figures
               where values.Contains((figure.Table, figure.Column))
               let value = ValueOf(figure.Text)
               where value is not null
               select new KnownFigure(null, figure.Table, figure.Row, value.Value),
        ];
    }

    // As FigureTexts writes them; what is still compared ("đang đối chiếu") is no figure.
    private static decimal? ValueOf(string text) => text switch
    {
        "có" => 1,
        "không" => 0,
        _ => decimal.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, Numbers, out var value) ? value : null,
    };
}
