// Everything that the service runs on, in one resource group. Deployed by `azd provision`; the Event Grid subscription
// follows after the first deployment of the code (events.bicep), because Event Grid asks the running app whether it wants it.
targetScope = 'subscription'

@description('Name of the azd environment: part of the names of all resources.')
@minLength(1)
@maxLength(40)
param environmentName string

@description('Region of all resources, such as southeastasia. It must offer Flex Consumption and zone-redundant storage.')
param location string

@description('Who deploys; may put campaign files in and restore tables. Empty for nobody.')
param principalId string = ''

// ---- The app's settings. Each is a row of the table in docs/trien-khai.md; a test holds both to the classes that read them.

@description('Id of the campaign, such as binh-dang-gioi-2024.')
param campaignId string

@description('Address under which people reach the service; empty for the app\'s own one.')
param portalAddress string = ''

@description('App role that the coordinator needs.')
param coordinatorRole string

@description('Largest file of an upload, in bytes.')
param maxFileBytes int

@description('All files of an upload together, in bytes.')
param maxUploadBytes int

@description('Files that may come with a report.')
param maxAttachments int

@description('What sends mail. Outbox keeps mails in storage and sends nothing.')
@allowed(['Outbox', 'SendGrid', 'Smtp'])
param mailSender string

@description('Address that mails come from.')
param mailFrom string

@description('Name beside that address; empty for the coordinator\'s of the campaign.')
param mailFromName string = ''

@description('Domains to which mail may go, parted by commas; empty for all. Set it in a test environment.')
param mailAllowedDomains string = ''

@description('Where SendGrid is reached: https://api.eu.sendgrid.com for an account of the European Union.')
param sendGridHost string

@description('Whether SendGrid checks mails without sending them.')
param sendGridSandbox bool

@description('Public key of the signed event webhook of SendGrid; empty takes no events.')
param sendGridEventKey string = ''

@description('Mail server, for mailSender Smtp.')
param smtpHost string = ''

@description('Its port.')
param smtpPort int

@description('Whether the connection to it must be encrypted.')
param smtpEncrypted bool

@description('Account at the mail server; empty for one that asks for none.')
param smtpUser string = ''

@description('Key of SendGrid or password of the mail server; kept in Key Vault. Empty leaves the one that is there.')
@secure()
param mailSecret string = ''

@description('When reminders are looked for: six fields, UTC.')
param remindSchedule string

@description('When drafts are made: six fields, UTC.')
param consolidateSchedule string

@description('When the tables are exported: six fields, UTC.')
param exportSchedule string

@description('Client id of the Entra application for the coordinator\'s sign-in; empty leaves the coordinator\'s pages closed.')
param entraClientId string = ''

// ---- How it runs.

@description('Instances at most. Each takes a few uploads at a time; 40, the least that the plan allows, are far more than a city needs.')
@minValue(40)
@maxValue(1000)
param maximumInstances int

@description('Instances kept warm for reading uploads; each costs by the hour.')
param alwaysReadyUploads int

@description('Id of a subnet delegated to Microsoft.App/environments, with the service endpoint Microsoft.Storage. When given, storage is closed to everybody else.')
param subnetId string = ''

@description('Where alerts go.')
param alertEmail string

@description('Planned cost of a month, in the currency of the subscription; 0 for no budget.')
param monthlyBudget int

// ---- How long things are kept.

@description('Whether the account of the reports is locked against deletion.')
param locked bool

@description('Days for which deleted blobs and containers can be brought back.')
@minValue(8)
@maxValue(365)
param keepDeletedDays int

@description('Days after which an old version of a blob goes.')
param keepVersionsDays int

@description('Days after which mails that were kept instead of sent go.')
param keepOutboxDays int

@description('Days after which uploads and reports go; 0 for never. The law on archives decides.')
param keepReportsDays int

@description('Days after which an export of the tables goes.')
param keepExportsDays int

@description('Days for which nobody can delete or change an upload; 0 for no such policy.')
param immutableDays int

// ---- What an earlier deployment left behind; azd keeps the outputs of the same names and hands them back.

@description('The rule that keeps links out of the logs.')
param redactionRuleId string = ''

@description('Whether the mail secret is in Key Vault.')
param mailSecretStored bool = false

@description('Month in which the budget was made.')
param budgetStart string = ''

@description('For the first budget; leave it.')
param now string = utcNow('yyyy-MM-01')

var tags = { 'azd-env-name': environmentName }
var suffix = uniqueString(subscription().id, environmentName, location)
var identityName = 'id-${suffix}'
var workspaceName = 'log-${suffix}'
var secretSettings = { Outbox: '', SendGrid: 'Mail__SendGridApiKey', Smtp: empty(smtpUser) ? '' : 'Mail__Smtp__Password' }
var secretSetting = secretSettings[mailSender]
var budgetMonth = empty(budgetStart) ? now : budgetStart
// What the Functions host lets through. The app's own limit must lie below it, for what the host refuses gets no page.
var requestBytes = 104857600

// Better one sentence here than a refusal for each mail.
var mailFault = mailSender == 'Smtp' && empty(smtpHost)
  ? 'MAIL_SENDER=Smtp cần SMTP_HOST: azd env set SMTP_HOST <máy chủ thư>.'
  : !empty(secretSetting) && empty(mailSecret) && !mailSecretStored
      ? 'MAIL_SENDER=${mailSender} cần khóa hoặc mật khẩu thư ở lần đầu: MAIL_SECRET=... azd provision.'
      : ''
var checkedSender = empty(mailFault) ? mailSender : fail(mailFault)

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
    redactionRuleId: redactionRuleId
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
    deployerId: principalId
    workspaceId: monitoring.outputs.workspaceId
    subnetId: subnetId
    locked: locked
    keepDeletedDays: keepDeletedDays
    keepVersionsDays: keepVersionsDays
    keepOutboxDays: keepOutboxDays
    keepReportsDays: keepReportsDays
    keepExportsDays: keepExportsDays
    immutableDays: immutableDays
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
    workspaceId: monitoring.outputs.workspaceId
    locked: locked
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
      Portal__CoordinatorRole: coordinatorRole
      Portal__MaxFileBytes: string(maxFileBytes)
      Portal__MaxUploadBytes: string(maxUploadBytes)
      Portal__MaxAttachments: string(maxAttachments)
      Mail__Sender: checkedSender
      Mail__From: mailFrom
      Mail__FromName: mailFromName
      Mail__AllowedDomains: mailAllowedDomains
      Mail__SendGridHost: sendGridHost
      Mail__SendGridSandbox: string(sendGridSandbox)
      Mail__SendGridEventKey: sendGridEventKey
      Mail__Smtp__Host: smtpHost
      Mail__Smtp__Port: string(smtpPort)
      Mail__Smtp__Encrypted: string(smtpEncrypted)
      Mail__Smtp__User: smtpUser
      RemindSchedule: remindSchedule
      ConsolidateSchedule: consolidateSchedule
      ExportSchedule: exportSchedule
    }
    mailSecretUri: vault.outputs.mailSecretUri
    mailSecretSetting: secretSetting
    subnetId: subnetId
    maximumInstances: maximumInstances
    alwaysReadyUploads: alwaysReadyUploads
    requestBytes: requestBytes
  }
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    suffix: suffix
    location: location
    tags: tags
    workspaceName: workspaceName
    insightsId: monitoring.outputs.insightsId
    email: alertEmail
    healthUrl: '${app.outputs.address}/suc-khoe'
  }
}

module budget 'modules/budget.bicep' = if (monthlyBudget > 0) {
  scope: group
  params: { suffix: suffix, amount: monthlyBudget, email: alertEmail, start: budgetMonth }
}

output AZURE_LOCATION string = location
output AZURE_RESOURCE_GROUP string = group.name
output FUNCTION_APP_NAME string = app.outputs.name
output FUNCTION_APP_ADDRESS string = app.outputs.address
output REPORT_STORAGE_NAME string = storage.outputs.accounts.reports.name
output IDENTITY_PRINCIPAL_ID string = identity.outputs.principalId
output ACTION_GROUP_ID string = alerts.outputs.actionGroupId
output REDACTION_RULE_ID string = monitoring.outputs.redactionRuleId
#disable-next-line outputs-should-not-contain-secrets // whether there is one
output MAIL_SECRET_STORED bool = mailSecretStored || !empty(mailSecret)
output BUDGET_START string = monthlyBudget > 0 ? budgetMonth : ''
