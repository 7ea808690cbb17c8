// Agencies' links are secrets and part of addresses, which the Functions host writes into its request records, out of the app's reach: so a rule
// of the workspace cuts every text off where a link begins, before anything is stored. Only functions that Azure Monitor lists as supported in
// transformations are used (there is no replace among them): https://learn.microsoft.com/azure/azure-monitor/data-collection/data-collection-transformations-kql
param name string
param location string
param tags object
param workspaceId string

// A link as it stands in an address, and in an address inside an address; in letters of either case. Not `lan-nop/`, which is the coordinator's.
var text = 'iif({0} matches regex "(?i)(^|%(25)*2f|[^a-z0-9-])nop(/|%(25)*2f)", strcat(extract("(?is)^(.*?(?:^|%(?:25)*2f|[^a-z0-9-]))nop(/|%(?:25)*2f)", 1, {0}), "nop/***"), {0})'
// A bag of properties goes as a whole: its parts have no names that are known beforehand.
var bag = 'iif(tostring({0}) matches regex "(?i)(^|%(25)*2f|[^a-z0-9-])nop(/|%(25)*2f)", parse_json(\'{{"redacted":"nop/***"}}\'), {0})'

@description('Columns in which an address may stand, by table.')
var columns = {
  AppRequests: { texts: ['Name', 'Url', 'OperationName', 'Source'], bags: ['Properties'] }
  AppTraces: { texts: ['Message', 'OperationName'], bags: ['Properties'] }
  AppDependencies: { texts: ['Name', 'Data', 'Target', 'OperationName'], bags: ['Properties'] }
  AppExceptions: {
    texts: ['ProblemId', 'Message', 'OuterMessage', 'InnermostMessage', 'OperationName']
    bags: ['Details', 'Properties']
  }
  AppEvents: { texts: ['Name', 'OperationName'], bags: ['Properties'] }
}

resource rule 'Microsoft.Insights/dataCollectionRules@2023-03-11' = {
  name: name
  location: location
  tags: tags
  kind: 'WorkspaceTransforms'
  properties: {
    destinations: { logAnalytics: [{ name: 'workspace', workspaceResourceId: workspaceId }] }
    dataFlows: [
      for table in items(columns): {
        streams: ['Microsoft-Table-${table.key}']
        destinations: ['workspace']
        transformKql: 'source | extend ${join(concat(map(table.value.texts, column => '${column} = ${format(text, column)}'), map(table.value.bags, column => '${column} = ${format(bag, column)}')), ', ')}'
      }
    ]
  }
}

output id string = rule.id
