using GenderEquality.Functions.Consolidation;
using GenderEquality.Functions.Consolidation.Upward;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Benchmarks;

/// <summary>A province of so many communes passes its report on: how large it is, what it costs the level above to read it, and whether it is taken at all. Its tables of free rows have a row of each commune.</summary>
internal static class UpwardLoad
{
    /// <summary>Writes and reads it, in a process of its own.</summary>
    /// <returns>Whether it can be read.</returns>
    public static bool Run(int communes)
    {
        var country = new CountryCampaigns(1, communes, seed: 1);
        var start = ProcessCost.Own();
        using var file = new MemoryStream();
        Above(country).WriteTo(file);
        var written = ProcessCost.Own();
        file.Position = 0;
        using var read = ReportValidation.Run(file, new ExpectedReport(country.Ministry, CountryCampaigns.Reporting(country.Ministry).Single()));
        var refused = read.Findings.Where(finding => finding.Refuses).Select(finding => $"{finding.Code}").Distinct(StringComparer.Ordinal).ToList();
        var rows = read.Content?.Tables.Sum(table => table.Rows.Count) ?? 0;
        CountryMeter.Say($"{communes} communes: {file.Length / 1000} kB, {written - start:0.0} s of processor to make, {ProcessCost.Own() - written:0.0} s to read, {rows} rows read, {read.Findings.Count(finding => finding.Severity == FindingSeverity.Error)} errors, {(refused.Count == 0 ? "taken" : $"refused: {string.Join(", ", refused)}")}; peak {ProcessCost.PeakMegabytes()} MB");
        return refused.Count == 0;
    }

    private static UpwardFile Above(CountryCampaigns country)
    {
        var province = country.Provinces[0];
        using var assembly = new ReportAssembly(province, OfficerDecisions.None);
        var standings = new List<AgencyStanding>();
        foreach (var (index, _) in province.Agencies.Index())
        {
            var report = Samples.Report(province, index, pages: 1, pictures: 0);
            assembly.Add(report, _ => Stream.Null);
            standings.Add(new AgencyStanding(report.Agency, Exempt: false, report.Submission, Attempt: 1));
        }

        var copies = assembly.Build(new ReportEdition(1, Final: true, province.DueBefore, Previous: null), standings);
        return UpwardFile.Of(country.Ministry, CountryCampaigns.Reporting(country.Ministry).Single(), copies[0]);
    }
}
