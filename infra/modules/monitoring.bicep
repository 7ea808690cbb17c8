// Telemetry. Agencies' links are secrets and part of addresses, which the Functions host writes into its request records, out of
// the app's reach: so a rule of the workspace blanks them before anything is stored.
param suffix string
param workspaceName string
param location string
param tags object

@description('Principal of the app\'s identity, which alone may send telemetry.')
param principalId string

@description('Name of that identity: the names of role assignments are made from it, so that a preview can tell them.')
param identityName string

var metricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'
var blank = 'replace_regex({0}, @"/nop/[A-Za-z0-9_-]{{20,}}", "/nop/***")'
var properties = 'Properties = parse_json(${format(blank, 'tostring(Properties)')})'
var operation = 'OperationName = ${format(blank, 'OperationName')}'
var transformations = {
  AppRequests: 'source | extend Name = ${format(blank, 'Name')}, Url = ${format(blank, 'Url')}, ${operation}, ${properties}'
  AppTraces: 'source | extend Message = ${format(blank, 'Message')}, ${operation}, ${properties}'
  AppDependencies: 'source | extend Name = ${format(blank, 'Name')}, Data = ${format(blank, 'Data')}, ${operation}, ${properties}'
  AppExceptions: 'source | extend OuterMessage = ${format(blank, 'OuterMessage')}, ${operation}, ${properties}'
}

module workspace 'workspace.bicep' = {
  params: { name: workspaceName, location: location, tags: tags }
}

resource rule 'Microsoft.Insights/dataCollectionRules@2023-03-11' = {
  name: 'dcr-${suffix}'
  location: location
  tags: tags
  kind: 'WorkspaceTransforms'
  properties: {
    destinations: { logAnalytics: [{ name: 'workspace', workspaceResourceId: workspace.outputs.id }] }
    dataFlows: [
      for table in items(transformations): {
        streams: ['Microsoft-Table-${table.key}']
        destinations: ['workspace']
        transformKql: table.value
      }
    ]
  }
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
output transformRuleId string = rule.id
output insightsConnectionString string = insights.properties.ConnectionString
