// Two accounts: the reports, with every safeguard against loss; and what the Functions host keeps for itself (locks, receipts,
// the deployed package), where versions of every blob would only cost.
param suffix string
param location string
param tags object

@description('Principal of the app\'s identity.')
param principalId string

@description('Name of that identity: the names of role assignments are made from it, so that a preview can tell them.')
param identityName string

@description('Workspace for the log of writes to queues, from which the alert on poison queues reads.')
param workspaceId string

@description('Days for which deleted blobs and containers, and old versions, can be brought back.')
param keepDeletedDays int = 90

var roles = {
  blobOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  queueContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  tableContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
}
var closed = {
  allowSharedKeyAccess: false
  allowBlobPublicAccess: false
  allowCrossTenantReplication: false
  defaultToOAuthAuthentication: true
  minimumTlsVersion: 'TLS1_2'
  supportsHttpsTrafficOnly: true
}

resource reports 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'strep${suffix}'
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: closed

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: true
      changeFeed: { enabled: true, retentionInDays: keepDeletedDays + 1 }
      deleteRetentionPolicy: { enabled: true, days: keepDeletedDays }
      containerDeleteRetentionPolicy: { enabled: true, days: keepDeletedDays }
      // Must be shorter than the soft delete.
      restorePolicy: { enabled: true, days: keepDeletedDays - 1 }
    }

    resource containers 'containers' = [
      for name in ['campaigns', 'incoming', 'attachments', 'content', 'reports', 'editorial', 'outbox']: { name: name }
    ]
  }

  resource queues 'queueServices' = {
    name: 'default'

    resource names 'queues' = [
      for name in ['mail', 'consolidate']: { name: name }
    ]
  }

  resource tableService 'tableServices' = {
    name: 'default'

    resource names 'tables' = [
      for name in ['Agencies', 'Submissions', 'Links', 'Mails', 'Reports', 'Audit']: { name: name }
    ]
  }
}

resource host 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'sthost${suffix}'
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: closed

  resource blobs 'blobServices' = {
    name: 'default'

    resource packages 'containers' = { name: 'app-package' }
  }
}

resource reportRoles 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in items(roles): {
    scope: reports
    name: guid(reports.id, identityName, role.value)
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.value)
    }
  }
]

resource hostRoles 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in items(roles): {
    scope: host
    name: guid(host.id, identityName, role.value)
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.value)
    }
  }
]

resource queueWrites 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: reports::queues
  name: 'queue-writes'
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'StorageWrite', enabled: true }]
  }
}

output accounts object = {
  reports: {
    name: reports.name
    blob: reports.properties.primaryEndpoints.blob
    queue: reports.properties.primaryEndpoints.queue
    table: reports.properties.primaryEndpoints.table
  }
  host: {
    blob: host.properties.primaryEndpoints.blob
    queue: host.properties.primaryEndpoints.queue
    table: host.properties.primaryEndpoints.table
    packages: '${host.properties.primaryEndpoints.blob}${host::blobs::packages.name}'
  }
}
