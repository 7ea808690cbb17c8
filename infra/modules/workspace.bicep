// The Log Analytics workspace, with the rule that takes links out of what comes in (redaction.bicep).
param name string
param location string
param tags object

@description('Rule that transforms incoming rows; empty before there is one.')
param redactionRuleId string

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 90
    features: { enableLogAccessUsingOnlyResourcePermissions: true, disableLocalAuth: true }
    defaultDataCollectionRuleResourceId: empty(redactionRuleId) ? null : redactionRuleId
  }
}

output id string = workspace.id
