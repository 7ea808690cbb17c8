// The function app, on Flex Consumption.
param suffix string
param location string
param tags object

@description('The app\'s identity: id and clientId.')
param identity object

@description('Addresses of both storage accounts.')
param storage object

param insightsConnectionString string

@description('Entra application for the coordinator\'s sign-in; empty for none.')
param entraClientId string

@description('The app\'s own settings; empty ones are left out.')
param settings object

@description('Address of the mail secret in Key Vault.')
#disable-next-line secure-secrets-in-params // its address, not its value
param mailSecretUri string

@description('Setting that carries the mail secret; empty for none.')
#disable-next-line secure-secrets-in-params // a setting's name
param mailSecretSetting string

@description('Subnet that the app reaches storage from, delegated to Microsoft.App/environments; empty for none.')
param subnetId string

@description('Instances at most.')
param maximumInstances int

@description('Instances kept warm for reading uploads, so that Event Grid\'s calls never meet a cold start; each costs by the hour.')
param alwaysReadyUploads int

@description('Largest request that reaches the app, in bytes.')
param requestBytes int

var name = 'func-${suffix}'
// The host holds a request with its length in memory, and an upload may be of 100 MB: eight of them take 0.8 GB of the 2 GB that host, worker
// and other requests share.
var requestsPerInstance = 8
// Sign-in without a client secret: the identity vouches for the app at Entra (federated credential).
var signInSetting = 'OVERRIDE_USE_MI_FIC_ASSERTION_CLIENTID'
var identityOfConnection = { credential: 'managedidentity', clientId: identity.clientId }
var connections = {
  AzureWebJobsStorage: storage.host
  ReportStorage: storage.reports
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${suffix}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { tier: 'FlexConsumption', name: 'FC1' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'app' })
  kind: 'functionapp,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identity.id
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    siteConfig: { minTlsVersion: '1.2', ftpsState: 'Disabled', http20Enabled: true }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: storage.host.packages
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: identity.id }
        }
      }
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      scaleAndConcurrency: {
        maximumInstanceCount: maximumInstances
        instanceMemoryMB: 2048
        alwaysReady: alwaysReadyUploads == 0 ? [] : [{ name: 'blob', instanceCount: alwaysReadyUploads }]
        triggers: { http: { perInstanceConcurrency: requestsPerInstance } }
      }
    }
  }

  resource scmPasswords 'basicPublishingCredentialsPolicies' = { name: 'scm', properties: { allow: false } }

  resource ftpPasswords 'basicPublishingCredentialsPolicies' = { name: 'ftp', properties: { allow: false } }

  resource appsettings 'config' = {
    name: 'appsettings'
    properties: union(
      toObject(
        flatten(map(items(connections), connection => [
          { key: '${connection.key}__blobServiceUri', value: connection.value.blob }
          { key: '${connection.key}__queueServiceUri', value: connection.value.queue }
          { key: '${connection.key}__tableServiceUri', value: connection.value.table }
          { key: '${connection.key}__credential', value: identityOfConnection.credential }
          { key: '${connection.key}__clientId', value: identityOfConnection.clientId }
        ])),
        setting => setting.key,
        setting => setting.value
      ),
      toObject(filter(items(settings), setting => !empty(setting.value)), setting => setting.key, setting => setting.value),
      empty(settings.Portal__BaseAddress) ? { Portal__BaseAddress: 'https://${app.properties.defaultHostName}' } : {},
      empty(mailSecretSetting) ? {} : { '${mailSecretSetting}': '@Microsoft.KeyVault(SecretUri=${mailSecretUri})' },
      empty(entraClientId) ? {} : { '${signInSetting}': identity.clientId },
      {
        // Or HEAD / is answered with the platform's start page.
        AzureWebJobsDisableHomepage: 'true'
        FUNCTIONS_REQUEST_BODY_SIZE_LIMIT: string(requestBytes)
        APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
        APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identity.clientId};Authorization=AAD'
      }
    )
  }

  // Agencies come with a link and no account, and Event Grid with a key: so anonymous requests pass, and the app itself asks for a
  // signed-in user with the role on the coordinator's pages.
  resource authsettings 'config' = if (!empty(entraClientId)) {
    name: 'authsettingsV2'
    properties: {
      platform: { enabled: true, runtimeVersion: '~1' }
      globalValidation: { requireAuthentication: false, unauthenticatedClientAction: 'AllowAnonymous' }
      identityProviders: {
        azureActiveDirectory: {
          enabled: true
          registration: {
            clientId: entraClientId
            clientSecretSettingName: signInSetting
            openIdIssuer: '${az.environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'
          }
          validation: { allowedAudiences: [entraClientId, 'api://${entraClientId}'] }
        }
      }
      login: { tokenStore: { enabled: false }, cookieExpiration: { convention: 'FixedTime', timeToExpiration: '08:00:00' } }
      httpSettings: { requireHttps: true }
    }
    dependsOn: [appsettings]
  }
}

output name string = app.name
output address string = 'https://${app.properties.defaultHostName}'
