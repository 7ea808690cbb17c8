using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using GenderEquality.Functions.Portal;

namespace GenderEquality.Tests.Infrastructure;

/// <summary>How the app runs, and who may come in.</summary>
public sealed class AppTemplateTests
{
    [Fact]
    public async Task SiteTakesNoPasswordAndNoOldTls()
    {
        var template = await BicepTemplates.MainAsync();
        var site = template.One("Microsoft.Web/sites");

        Assert.True(site.Property("httpsOnly")!.GetValue<bool>());
        Assert.Equal("1.2", site.Text("siteConfig.minTlsVersion"));
        Assert.Equal("Disabled", site.Text("siteConfig.ftpsState"));
        Assert.All(template.Of("Microsoft.Web/sites/basicPublishingCredentialsPolicies"), policy => Assert.False(policy.Property("allow")!.GetValue<bool>()));
        Assert.Equal("UserAssignedIdentity", site.Text("functionAppConfig.deployment.storage.authentication.type"));
    }

    /// <summary>What the host refuses gets no page: the largest request of the app's own rules must get through.</summary>
    [Fact]
    public async Task HostLetsThroughWhatTheAppTakes()
    {
        var requestBytes = (await BicepTemplates.MainAsync()).Json["variables"]!["requestBytes"]!.GetValue<long>();
        var allowed = typeof(PortalOptions).GetProperty(nameof(PortalOptions.MaxUploadBytes))!.GetCustomAttribute<RangeAttribute>()!;

        Assert.True(Convert.ToInt64(allowed.Maximum, CultureInfo.InvariantCulture) + (1 << 20) <= requestBytes);
        Assert.Contains("'FUNCTIONS_REQUEST_BODY_SIZE_LIMIT', string(parameters('requestBytes'))", await AppSettingsAsync(), StringComparison.Ordinal);
    }

    /// <summary>The host holds requests in memory: as many as an instance takes at once must fit into half of it.</summary>
    [Fact]
    public async Task RequestsOfAnInstanceFitIntoItsMemory()
    {
        var site = (await BicepTemplates.MainAsync()).One("Microsoft.Web/sites");
        var requestBytes = (await BicepTemplates.MainAsync()).Json["variables"]!["requestBytes"]!.GetValue<long>();
        var atOnce = site.Property("functionAppConfig.scaleAndConcurrency.triggers.http.perInstanceConcurrency")!.GetValue<long>();
        var memory = site.Property("functionAppConfig.scaleAndConcurrency.instanceMemoryMB")!.GetValue<long>() << 20;

        Assert.True(atOnce * requestBytes <= memory / 2);
    }

    [Fact]
    public async Task UploadsCanBeGivenWarmInstances()
    {
        var ready = (await BicepTemplates.MainAsync()).One("Microsoft.Web/sites").Text("functionAppConfig.scaleAndConcurrency.alwaysReady");

        Assert.Contains("'name', 'blob', 'instanceCount', parameters('alwaysReadyUploads')", ready, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartPageIsOff() =>
        Assert.Contains("'AzureWebJobsDisableHomepage', 'true'", await AppSettingsAsync(), StringComparison.Ordinal);

    [Fact]
    public async Task SignInLetsAgenciesThroughAndTrustsOneTenant()
    {
        var sign = (await BicepTemplates.MainAsync()).One("Microsoft.Web/sites/config", "authsettingsV2");

        Assert.Equal("[not(empty(parameters('entraClientId')))]", sign.Condition);
        Assert.False(sign.Property("globalValidation.requireAuthentication")!.GetValue<bool>());
        Assert.Contains("tenant().tenantId", sign.Text("identityProviders.azureActiveDirectory.registration.openIdIssuer"), StringComparison.Ordinal);
        Assert.False(sign.Property("login.tokenStore.enabled")!.GetValue<bool>());
    }

    [Fact]
    public async Task MissingMailSecretStopsTheDeploymentWithASentence()
    {
        var variables = (await BicepTemplates.MainAsync()).Json["variables"]!;

        Assert.Equal("[if(empty(variables('mailFault')), parameters('mailSender'), fail(variables('mailFault')))]", variables["checkedSender"]!.ToString());
        Assert.Contains("and(and(not(empty(variables('secretSetting'))), empty(parameters('mailSecret'))), not(parameters('mailSecretStored')))", variables["mailFault"]!.ToString(), StringComparison.Ordinal);
        Assert.Contains("MAIL_SECRET=", variables["mailFault"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task VaultKeepsWhatIsDeletedAndIsOpenedByRoles()
    {
        var vault = (await BicepTemplates.MainAsync()).One("Microsoft.KeyVault/vaults");

        Assert.True(vault.Property("enablePurgeProtection")!.GetValue<bool>());
        Assert.True(vault.Property("enableRbacAuthorization")!.GetValue<bool>());
    }

    private static async Task<string> AppSettingsAsync() =>
        (await BicepTemplates.MainAsync()).One("Microsoft.Web/sites/config", "appsettings").Json["properties"]!.ToString();
}
