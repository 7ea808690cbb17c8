// Telemetry: a workspace, the rule that keeps links out of it, and Application Insights on it.
param suffix string
param workspaceName string
param location string
param tags object

@description('Principal of the app\'s identity, which alone may send telemetry.')
param principalId string

@description('Name of that identity: the names of role assignments are made from it, so that a preview can tell them.')
param identityName string

@description('The redaction rule that an earlier deployment made; empty at the first one.')
param redactionRuleId string

var metricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'

module workspace 'workspace.bicep' = {
  params: { name: workspaceName, location: location, tags: tags, redactionRuleId: redactionRuleId }
}

module rule 'redaction.bicep' = {
  params: { name: 'dcr-${suffix}', location: location, tags: tags, workspaceId: workspace.outputs.id }
}

// The rule refers to the workspace and the workspace to the rule. At the first deployment, before anything sends telemetry, the workspace is
// written without the rule and once more with it; from then on once, so that no update takes the rule off for a while.
module link 'workspace.bicep' = if (empty(redactionRuleId)) {
  params: { name: workspaceName, location: location, tags: tags, redactionRuleId: rule.outputs.id }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${suffix}'
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.outputs.id
    DisableLocalAuth: true
  }
  // Nobody can send before the rule is in force.
  dependsOn: [link]
}

resource publisher 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: insights
  name: guid(insights.id, identityName, metricsPublisher)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', metricsPublisher)
  }
}

output workspaceId string = workspace.outputs.id
output redactionRuleId string = rule.outputs.id
output insightsId string = insights.id
output insightsConnectionString string = insights.properties.ConnectionString
