using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using GenderEquality.Functions.Reports.Findings;

namespace GenderEquality.Tests.Reports.Findings;

public sealed partial class FindingCodesTests
{
    [Fact]
    public void CodesAreUniqueAndWellFormed()
    {
        Assert.True(FindingCodes.All.Count > 60);
        Assert.Equal(FindingCodes.All.Count, FindingCodes.All.DistinctBy(code => code.Code, StringComparer.Ordinal).Count());
        Assert.All(FindingCodes.All, code => Assert.Matches(Pattern(), code.Code));
    }

    [Fact]
    public void OnlyErrorsRefuseAFile() =>
        Assert.All(FindingCodes.All.Where(code => code.Refuses), code => Assert.Equal(FindingSeverity.Error, code.Severity));

    [Fact]
    public void TextsAreComposedUnicode() => Assert.All(FindingCodes.All, code => Assert.True((code.Title + code.Advice).IsNormalized(NormalizationForm.FormC)));

    [Fact]
    public void EveryCodeHasASentenceOfItsOwn()
    {
        var sentences = typeof(FindingTexts).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.Name).ToHashSet(StringComparer.Ordinal);
        var named = typeof(FindingCodes).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(FindingCode))
            .Where(property => !((FindingCode)property.GetValue(null)!).Code.StartsWith("GE4", StringComparison.Ordinal))
            .Select(property => property.Name);
        Assert.Empty(named.Except(sentences, StringComparer.Ordinal));
    }

    [Fact]
    public async Task ThePageOfAllCodesAgreesWithTheCode()
    {
        var page = await File.ReadAllTextAsync(PagePath(), TestContext.Current.CancellationToken);
        Assert.Equal(Table(), Rows(page));
    }

    [Fact]
    public async Task ThePageNamesWhatIsMerelyUnusual()
    {
        var page = await File.ReadAllTextAsync(PagePath(), TestContext.Current.CancellationToken);
        Assert.Contains($"unusual ({string.Join(", ", FindingCodes.All.Where(code => code.Unusual).Select(code => code.Code))})", page, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyWarningsOfWhatIsUnusualAreSettledByTheAgencysWord()
    {
        var finding = FindingCodes.Jump.At("Phụ lục III", "Khác thường.");
        Assert.False(FindingCodes.IsUnusual(finding));
        Assert.True(FindingCodes.IsUnusual(finding with { Severity = FindingSeverity.Warning }));
        Assert.False(FindingCodes.IsUnusual(FindingCodes.Unplaced.At(null, "Chưa xếp được.")));
    }

    private static List<string> Table() =>
    [
        .. FindingCodes.All.Select(code => $"| {code.Code} | {SeverityOf(code)} | {code.Title} | {code.Advice} |"),
    ];

    private static string SeverityOf(FindingCode code) => (code.SeverityFromCampaign, code.Refuses, code.Severity) switch
    {
        (true, _, _) => "campaign",
        (_, true, _) => "refused",
        (_, _, FindingSeverity.Error) => "error",
        _ => "warning",
    };

    private static List<string> Rows(string page) =>
        [.. page.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.StartsWith("| GE", StringComparison.Ordinal))];

    private static string PagePath() => Repository.PathOf("docs", "findings.md");

    [GeneratedRegex("^GE[0-5][0-9]{2}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
