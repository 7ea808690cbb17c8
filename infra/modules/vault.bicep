// Keeps the one secret that others give us: SendGrid's key or the mail server's password.
param name string
param location string
param tags object

@description('Principal of the app\'s identity, which may read it.')
param principalId string

@description('Name of that identity: the names of role assignments are made from it, so that a preview can tell them.')
param identityName string

@description('The secret; empty leaves the one that is there.')
@secure()
param mailSecret string

@description('Workspace for the log of who read the secret.')
param workspaceId string

@description('Whether the vault is locked against deletion.')
param locked bool

var secretsUser = '4633458b-17de-408a-b874-0445c86b69e6'
var secretName = 'mail'

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 90
  }
}

resource secret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(mailSecret)) {
  parent: vault
  name: secretName
  properties: { value: mailSecret }
}

resource reader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, identityName, secretsUser)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
  }
}

resource access 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: vault
  name: 'access'
  properties: { workspaceId: workspaceId, logs: [{ category: 'AuditEvent', enabled: true }] }
}

resource vaultLock 'Microsoft.Authorization/locks@2020-05-01' = if (locked) {
  scope: vault
  name: 'giu-khoa-thu'
  properties: { level: 'CanNotDelete' }
}

#disable-next-line outputs-should-not-contain-secrets // its address, not its value
output mailSecretUri string = '${vault.properties.vaultUri}secrets/${secretName}'
