namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Series;

/// <summary>Addresses of the series over the years.</summary>
public static class SeriesAddress
{
    public const string Page = "/dieu-phoi/qua-cac-nam";
    public const string Csv = "/dieu-phoi/qua-cac-nam.csv";
}
