using System.Text.Json.Nodes;
using GenderEquality.Demo.Samples;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Demo.Levels;

/// <summary>What a lower level knows of itself, and what its agencies report.</summary>
/// <param name="data">Its data file.</param>
public sealed class LevelCity(JsonObject data)
{
    /// <summary>What the upper level calls it.</summary>
    public string ReportsAs { get; } = data["reportsAs"]!.GetValue<string>();

    /// <summary>What its officer types into the fields of its draft, by their names.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; } = TextsOf(data["typed"]!);

    /// <summary>Its groups and agencies, as a campaign's file has them.</summary>
    public JsonObject Agencies { get; } = new() { ["groups"] = data["groups"]!.DeepClone(), ["agencies"] = data["agencies"]!.DeepClone() };

    /// <summary>Who of them reports.</summary>
    public IReadOnlyList<AgencyCode> Reporting { get; } = [.. data["reports"]!.AsObject().Select(report => AgencyCode.Parse(report.Key))];

    /// <summary>What an agency writes into its template.</summary>
    public SampleReport ReportOf(AgencyCode agency)
    {
        var report = data["reports"]![agency.ToString()]!;
        return new SampleReport
        {
            Answers = report["texts"]!.AsObject().ToDictionary(text => text.Key, text => (IReadOnlyList<SampleBlock>)[.. Lines(text.Value!).Select(line => new SampleParagraph(line))], StringComparer.Ordinal),
            Cells = TextsOf(report["cells"]!),
            FreeRows = report["rows"]!.AsObject().ToDictionary(table => TableKey.Parse(table.Key), table => (IReadOnlyList<IReadOnlyList<string>>)[.. table.Value!.AsArray().Select(row => Lines(row!))]),
        };
    }

    /// <summary>An agency's template, filled in: a Word file as it would upload it.</summary>
    public byte[] Fill(byte[] template, AgencyCode agency) => SampleDocument.Fill(template, ReportOf(agency));

    private static Dictionary<string, string> TextsOf(JsonNode texts) => texts.AsObject().ToDictionary(text => text.Key, text => text.Value!.GetValue<string>(), StringComparer.Ordinal);

    private static IReadOnlyList<string> Lines(JsonNode lines) => [.. lines.AsArray().Select(line => line!.GetValue<string>())];
}
