using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GenderEquality.Tests.Infrastructure;

/// <summary>What the template promises of the accounts: who gets in, what cannot be lost, what goes by itself.</summary>
public sealed partial class StorageTemplateTests
{
    private const string Account = "Microsoft.Storage/storageAccounts";
    private const string Blobs = "Microsoft.Storage/storageAccounts/blobServices";

    [Fact]
    public async Task AccountsAreClosed()
    {
        var accounts = (await BicepTemplates.MainAsync()).Of(Account);

        Assert.Equal(2, accounts.Count);
        Assert.All(accounts, account =>
        {
            Assert.False(account.Property("allowSharedKeyAccess")!.GetValue<bool>());
            Assert.False(account.Property("allowBlobPublicAccess")!.GetValue<bool>());
            Assert.True(account.Property("supportsHttpsTrafficOnly")!.GetValue<bool>());
            Assert.Equal("TLS1_2", account.Text("minimumTlsVersion"));
            Assert.Equal("Standard_ZRS", account.Json["sku"]!["name"]!.ToString());
            Assert.Contains("'defaultAction', 'Deny'", account.Text("networkAcls"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task DeletedBlobsAndTheirVersionsComeBack()
    {
        var service = (await BicepTemplates.MainAsync()).One(Blobs, "strep");

        Assert.True(service.Property("isVersioningEnabled")!.GetValue<bool>());
        Assert.True(service.Property("changeFeed.enabled")!.GetValue<bool>());
        Assert.Equal("[parameters('keepDeletedDays')]", service.Text("deleteRetentionPolicy.days"));
        Assert.Equal("[parameters('keepDeletedDays')]", service.Text("containerDeleteRetentionPolicy.days"));
        // Azure refuses a time to restore that is not shorter than the soft delete, or longer than the change feed.
        Assert.Equal("[sub(parameters('keepDeletedDays'), 1)]", service.Text("restorePolicy.days"));
        Assert.Equal("[add(parameters('keepDeletedDays'), 1)]", service.Text("changeFeed.retentionInDays"));
    }

    [Fact]
    public async Task EveryContainerQueueAndTableOfTheAppIsThere()
    {
        var template = await BicepTemplates.MainAsync();
        var containers = template.Of(Blobs + "/containers").Single(resource => resource.Json["copy"] is not null).Variable("containerNames").AsArray().Select(name => name!.ToString());
        var source = string.Concat(Directory.EnumerateFiles(Repository.PathOf("functions", "GenderEquality.Functions", "Storage"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));

        Assert.All(
            Container().Matches(source).Select(match => match.Groups[1].Value).Distinct(),
            name => Assert.Contains(name, containers));
    }

    [Fact]
    public async Task AppDeletesNoVersionForGood()
    {
        var template = await BicepTemplates.MainAsync();
        var role = template.One("Microsoft.Authorization/roleDefinitions");
        var denied = role.Property("permissions")![0]!["notDataActions"]!.AsArray().Select(action => action!.ToString()).ToList();
        const string owner = "b7e6dc6d-f1e8-4753-8033-0f276bb0955b";

        Assert.Contains(denied, action => action.EndsWith("/blobs/deleteBlobVersion/action", StringComparison.Ordinal));
        Assert.Contains(denied, action => action.EndsWith("/blobs/permanentDelete/action", StringComparison.Ordinal));
        Assert.DoesNotContain(role.Property("permissions")![0]!["actions"]!.AsArray(), action => action!.ToString().EndsWith("delete", StringComparison.Ordinal));
        // The owner's role only on the account that the host keeps for itself.
        Assert.All(
            template.Of("Microsoft.Authorization/roleAssignments").Where(assignment => assignment.Name.Contains("'strep{0}'", StringComparison.Ordinal)),
            assignment => Assert.DoesNotContain(owner, assignment.Json.ToJsonString() + (assignment.Name.Contains("queuesAndTables", StringComparison.Ordinal) ? assignment.Variable("queuesAndTables") : string.Empty), StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReportsAndSecretAreLocked()
    {
        var locks = (await BicepTemplates.MainAsync()).Of("Microsoft.Authorization/locks");

        Assert.Equal(2, locks.Count);
        Assert.All(locks, each => Assert.Equal("CanNotDelete", each.Text("level")));
        Assert.All(locks, each => Assert.Equal("[parameters('locked')]", each.Condition));
    }

    [Fact]
    public async Task NothingOfAReportGoesByItselfUnlessAskedTo()
    {
        var policy = (await BicepTemplates.MainAsync()).One(Account + "/managementPolicies");
        var rules = policy.Variable("rules").ToString();

        Assert.Contains("'prefixes', createArray('incoming/', 'attachments/', 'content/', 'reports/', 'editorial/'), 'days', parameters('keepReportsDays')", rules, StringComparison.Ordinal);
        Assert.Contains("greater(lambdaVariables('rule').days, 0)", rules, StringComparison.Ordinal);
        Assert.Contains("'outbox/'", rules, StringComparison.Ordinal);
        Assert.Equal("${KEEP_REPORTS_DAYS=0}", await ParameterAsync("keepReportsDays"));
        Assert.Equal("${IMMUTABLE_DAYS=0}", await ParameterAsync("immutableDays"));
        Assert.Equal("[greater(parameters('immutableDays'), 0)]", (await BicepTemplates.MainAsync()).One(Blobs + "/containers/immutabilityPolicies").Condition);
    }

    [Fact]
    public async Task AccessToTheReportsIsLogged()
    {
        var settings = (await BicepTemplates.MainAsync()).Of("Microsoft.Insights/diagnosticSettings").Select(setting => setting.Json.ToJsonString()).ToList();

        Assert.Contains(settings, setting => setting.Contains("blobServices", StringComparison.Ordinal) && setting.Contains("StorageRead", StringComparison.Ordinal));
        Assert.Contains(settings, setting => setting.Contains("queueServices", StringComparison.Ordinal) && setting.Contains("StorageWrite", StringComparison.Ordinal));
        Assert.Contains(settings, setting => setting.Contains("vaults", StringComparison.Ordinal) && setting.Contains("AuditEvent", StringComparison.Ordinal));
    }

    private static async Task<string> ParameterAsync(string name)
    {
        var parameters = JsonNode.Parse(await File.ReadAllTextAsync(Repository.PathOf("infra", "main.parameters.json")))!["parameters"]!;
        return parameters[name]!["value"]!.ToString();
    }

    [GeneratedRegex("account\\.ContainerAsync\\(\"(?<name>[a-z-]+)\"\\)", RegexOptions.None, 1000)]
    private static partial Regex Container();
}
