// The Log Analytics workspace. Applied twice: without, then with the rule that takes links out of what comes in.
param name string
param location string
param tags object

@description('Rule that transforms incoming rows; empty at the first time.')
param transformRuleId string = ''

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 90
    features: { enableLogAccessUsingOnlyResourcePermissions: true, disableLocalAuth: true }
    defaultDataCollectionRuleResourceId: empty(transformRuleId) ? null : transformRuleId
  }
}

output id string = workspace.id
