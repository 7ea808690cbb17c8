namespace GenderEquality.Functions.Portal.CoordinatorPages.Authoring.Series;

/// <summary>Addresses of the series over the years.</summary>
public static class SeriesAddress
{
    public const string Page = "/dieu-phoi/qua-cac-nam";
    public const string Import = "/dieu-phoi/qua-cac-nam/nhap";
    public const string Take = "/dieu-phoi/qua-cac-nam/nhap/lay";
    public const string Sheet = "/dieu-phoi/qua-cac-nam/mau.xlsx";
    public const string Csv = "/dieu-phoi/qua-cac-nam.csv";
}
