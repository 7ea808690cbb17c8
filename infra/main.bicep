// Everything that the service runs on, in one resource group. Deployed by `azd provision`; the Event Grid subscription
// follows after the first deployment of the code (events.bicep), because Event Grid asks the running app whether it wants it.
targetScope = 'subscription'

@description('Name of the azd environment: part of the names of all resources.')
@minLength(1)
@maxLength(40)
param environmentName string

@description('Region of all resources, such as southeastasia. It must offer Flex Consumption.')
param location string

@description('Id of the campaign, such as binh-dang-gioi-2024.')
param campaignId string = 'binh-dang-gioi-2024'

@description('Address under which people reach the service; empty for the app\'s own one.')
param portalAddress string = ''

@description('What sends mail. Outbox keeps mails in storage and sends nothing.')
@allowed(['Outbox', 'SendGrid', 'Smtp'])
param mailSender string = 'Outbox'

@description('Address that mails come from.')
param mailFrom string

@description('Domains to which mail may go, parted by commas; empty for all. Set it in a test environment.')
param mailAllowedDomains string = ''

@description('Mail server, for mailSender Smtp.')
param smtpHost string = ''

@description('Account at the mail server, for mailSender Smtp.')
param smtpUser string = ''

@description('Key of SendGrid or password of the mail server; kept in Key Vault. Empty leaves the one that is there.')
@secure()
param mailSecret string = ''

@description('Client id of the Entra application for the coordinator\'s sign-in; empty leaves the coordinator\'s pages closed.')
param entraClientId string = ''

@description('Where alerts go.')
param alertEmail string

var tags = { 'azd-env-name': environmentName }
var suffix = uniqueString(subscription().id, environmentName, location)
var identityName = 'id-${suffix}'
var workspaceName = 'log-${suffix}'

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: { name: identityName, location: location, tags: tags }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    suffix: suffix
    workspaceName: workspaceName
    location: location
    tags: tags
    identityName: identityName
    principalId: identity.outputs.principalId
  }
}

// After the rule exists: the workspace refers to the rule and the rule to the workspace.
module redaction 'modules/workspace.bicep' = {
  scope: group
  params: {
    name: workspaceName
    location: location
    tags: tags
    transformRuleId: monitoring.outputs.transformRuleId
  }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: {
    suffix: suffix
    location: location
    tags: tags
    identityName: identityName
    principalId: identity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module vault 'modules/vault.bicep' = {
  scope: group
  params: {
    name: 'kv-${suffix}'
    location: location
    tags: tags
    identityName: identityName
    principalId: identity.outputs.principalId
    mailSecret: mailSecret
  }
}

module app 'modules/app.bicep' = {
  scope: group
  params: {
    suffix: suffix
    location: location
    tags: tags
    identity: identity.outputs.identity
    storage: storage.outputs.accounts
    insightsConnectionString: monitoring.outputs.insightsConnectionString
    entraClientId: entraClientId
    settings: {
      Campaign__Id: campaignId
      Portal__BaseAddress: portalAddress
      Mail__Sender: mailSender
      Mail__From: mailFrom
      Mail__AllowedDomains: mailAllowedDomains
      Mail__Smtp__Host: smtpHost
      Mail__Smtp__User: smtpUser
    }
    mailSecretUri: vault.outputs.mailSecretUri
    mailSecretSetting: mailSender == 'SendGrid' ? 'Mail__SendGridApiKey' : mailSender == 'Smtp' ? 'Mail__Smtp__Password' : ''
  }
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    suffix: suffix
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    email: alertEmail
  }
}

output AZURE_LOCATION string = location
output AZURE_RESOURCE_GROUP string = group.name
output FUNCTION_APP_NAME string = app.outputs.name
output FUNCTION_APP_ADDRESS string = app.outputs.address
output REPORT_STORAGE_NAME string = storage.outputs.accounts.reports.name
output IDENTITY_PRINCIPAL_ID string = identity.outputs.principalId
