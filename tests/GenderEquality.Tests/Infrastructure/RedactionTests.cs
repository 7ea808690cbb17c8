using System.Globalization;
using System.Text.RegularExpressions;

namespace GenderEquality.Tests.Infrastructure;

/// <summary>Agencies' links do not get into the logs.</summary>
public sealed partial class RedactionTests
{
    private const string Token = "q3vX0nY8wT5rKz2LmB7cJ4hG6fD9sA1pZxCvBnMqWeR";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Of the functions that Azure Monitor lists as supported in transformations, those of text and choice. There is no replace.</summary>
    private static readonly string[] Supported =
    [
        "iif", "case", "base64_encodestring", "base64_decodestring", "countof", "extract", "extract_all", "indexof", "isempty", "isnotempty", "parse_json",
        "split", "strcat", "strcat_delim", "strlen", "substring", "tolower", "toupper", "hash_sha256", "tostring", "isnull", "isnotnull",
    ];

    [Fact]
    public async Task OnlySupportedFunctionsAreUsed()
    {
        var rule = await RuleAsync();
        var functions = new[] { "text", "bag" }
            .SelectMany(name => Called().Matches(Quoted().Replace(string.Format(CultureInfo.InvariantCulture, rule.Variable(name).ToString(), "Column"), "''")))
            .Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.NotEmpty(functions);
        Assert.All(functions, function => Assert.Contains(function, Supported));
        Assert.StartsWith("[format('source | extend {0}', ", Flow(rule), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://baocao.example.vn/nop/" + Token, "https://baocao.example.vn/nop/***")]
    [InlineData("https://baocao.example.vn/NOP/" + Token + "/mau?x=1", "https://baocao.example.vn/nop/***")]
    [InlineData("GET /nop/" + Token + "/phu-luc", "GET /nop/***")]
    [InlineData("no\nway: /nop/" + Token + " and /nop/" + Token, "no\nway: /nop/***")]
    [InlineData("/.auth/login/aad?post_login_redirect_uri=%2Fnop%2F" + Token, "/.auth/login/aad?post_login_redirect_uri=%2Fnop/***")]
    [InlineData("/login?to=%252Fnop%252F" + Token, "/login?to=%252Fnop/***")]
    [InlineData("nop/" + Token, "nop/***")]
    [InlineData("GET /dieu-phoi/co-quan/so-y-te/lan-nop/01JE", "GET /dieu-phoi/co-quan/so-y-te/lan-nop/01JE")]
    [InlineData("", "")]
    public async Task TextIsCutOffWhereALinkBegins(string text, string stored)
    {
        var rule = await RuleAsync();
        var kql = string.Format(CultureInfo.InvariantCulture, rule.Variable("text").ToString(), "Url");
        var parts = Iif().Match(kql);

        // What the query says, with the same expressions: both engines read them alike.
        var result = Regex.IsMatch(text, parts.Groups["condition"].Value, RegexOptions.None, Patience)
            ? Regex.Match(text, parts.Groups["extract"].Value, RegexOptions.None, Patience).Groups[1].Value + parts.Groups["blank"].Value
            : text;

        Assert.True(parts.Success, kql);
        Assert.Equal(stored, result);
    }

    [Theory]
    [InlineData("AppRequests", "Name", "Url", "OperationName", "Properties")]
    [InlineData("AppTraces", "Message", "OperationName", "Properties")]
    [InlineData("AppDependencies", "Name", "Data", "Target", "OperationName", "Properties")]
    [InlineData("AppExceptions", "Message", "OuterMessage", "InnermostMessage", "Details", "OperationName", "Properties")]
    public async Task EveryColumnThatMayHoldAnAddressIsCovered(string table, params string[] columns)
    {
        var covered = (await RuleAsync()).Variable("columns")[table]!;

        Assert.Subset(
            covered["texts"]!.AsArray().Concat(covered["bags"]!.AsArray()).Select(column => column!.ToString()).ToHashSet(StringComparer.Ordinal),
            columns.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public async Task WorkspaceIsWrittenWithoutTheRuleOnlyBeforeThereIsOne()
    {
        var workspaces = (await BicepTemplates.MainAsync()).Of("Microsoft.OperationalInsights/workspaces");

        Assert.Equal(2, workspaces.Count);
        Assert.All(workspaces, workspace => Assert.Equal("[if(empty(parameters('redactionRuleId')), null(), parameters('redactionRuleId'))]", workspace.Text("defaultDataCollectionRuleResourceId")));
        var monitoring = (await BicepTemplates.MainAsync()).Json["resources"]!["monitoring"]!["properties"]!["template"]!["resources"]!;
        Assert.Equal("[empty(parameters('redactionRuleId'))]", monitoring["link"]!["condition"]!.ToString());
        Assert.Equal("[parameters('redactionRuleId')]", monitoring["workspace"]!["properties"]!["parameters"]!["redactionRuleId"]!["value"]!.ToString());
        Assert.Contains("link", monitoring["insights"]!["dependsOn"]!.AsArray().Select(name => name!.ToString()));
    }

    private static async Task<BicepResource> RuleAsync() => (await BicepTemplates.MainAsync()).One("Microsoft.Insights/dataCollectionRules");

    private static string Flow(BicepResource rule) => rule.Json["properties"]!["copy"]![0]!["input"]!["transformKql"]!.ToString();

    [GeneratedRegex("""^iif\(Url matches regex "(?<condition>[^"]+)", strcat\(extract\("(?<extract>[^"]+)", 1, Url\), "(?<blank>[^"]+)"\), Url\)$""", RegexOptions.None, 1000)]
    private static partial Regex Iif();

    [GeneratedRegex("\"[^\"]*\"|'[^']*'", RegexOptions.None, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<name>[A-Za-z_]\w*)\(", RegexOptions.None, 1000)]
    private static partial Regex Called();
}
