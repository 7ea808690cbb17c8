// Two accounts: the reports, with every safeguard against loss; and what the Functions host keeps for itself (locks, receipts, keys,
// the deployed package), where versions of every blob would only cost.
param suffix string
param location string
param tags object

@description('Principal of the app\'s identity.')
param principalId string

@description('Name of that identity: the names of role assignments are made from it, so that a preview can tell them.')
param identityName string

@description('Who deploys: may put campaign files in and restore tables. Empty for nobody.')
param deployerId string

@description('Workspace for the logs of access to the reports.')
param workspaceId string

@description('Subnet of the app; when given, nothing but it and trusted services of Azure reaches the accounts.')
param subnetId string

@description('Whether the accounts are locked against deletion.')
param locked bool

@description('Days for which deleted blobs and containers can be brought back.')
param keepDeletedDays int

@description('Days after which an old version of a blob goes.')
param keepVersionsDays int

@description('Days after which mails that were kept instead of sent go: they hold links.')
param keepOutboxDays int

@description('Days after which uploads, what was read from them and reports go; 0 for never.')
param keepReportsDays int

@description('Days for which nobody can delete or change an upload; 0 for no such policy.')
param immutableDays int

@description('Days after which an export of the tables goes.')
param keepExportsDays int

var queuesAndTables = {
  queueContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  tableContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
}
// The host keeps locks, receipts and keys in blobs, and its documentation asks for the owner's role.
var hostRoles = union(queuesAndTables, { blobOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b' })
var deployerRoles = union(queuesAndTables, { blobContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe' })
var closed = {
  allowSharedKeyAccess: false
  allowBlobPublicAccess: false
  allowCrossTenantReplication: false
  defaultToOAuthAuthentication: true
  minimumTlsVersion: 'TLS1_2'
  supportsHttpsTrafficOnly: true
  networkAcls: empty(subnetId)
    ? { defaultAction: 'Allow', bypass: 'AzureServices' }
    : { defaultAction: 'Deny', bypass: 'AzureServices', virtualNetworkRules: [{ id: subnetId, action: 'Allow' }] }
}
var containerNames = [
  'campaigns'
  'incoming'
  'attachments'
  'content'
  'reports'
  'editorial'
  'outbox'
  'backups'
  'dead-letters'
  'waiting'
]
var rules = concat(
  [
    {
      name: 'old-versions'
      type: 'Lifecycle'
      definition: {
        filters: { blobTypes: ['blockBlob'] }
        actions: { version: { delete: { daysAfterCreationGreaterThan: keepVersionsDays } } }
      }
    }
  ],
  map(
    filter(
      [
        { name: 'outbox', prefixes: ['outbox/'], days: keepOutboxDays }
        { name: 'exports', prefixes: ['backups/'], days: keepExportsDays }
        { name: 'dead-letters', prefixes: ['dead-letters/'], days: 90 }
        { name: 'waiting', prefixes: ['waiting/'], days: 1 }
        {
          name: 'reports'
          prefixes: ['incoming/', 'attachments/', 'content/', 'reports/', 'editorial/']
          days: keepReportsDays
        }
      ],
      rule => rule.days > 0
    ),
    rule => {
      name: rule.name
      type: 'Lifecycle'
      definition: {
        filters: { blobTypes: ['blockBlob'], prefixMatch: rule.prefixes }
        actions: { baseBlob: { delete: { daysAfterCreationGreaterThan: rule.days } } }
      }
    }
  )
)

// What the trigger's documentation asks of the app (Storage Blob Data Owner), less what destroys for good: versions, soft-deleted blobs,
// policies. Whoever takes the app over can so delete nothing that an administrator cannot bring back.
resource app 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(resourceGroup().id, 'blobs-of-the-app')
  properties: {
    roleName: 'Báo cáo: ứng dụng đọc, ghi tệp (${suffix})'
    description: 'Reads and writes blobs and their tags; deletes no version and no container for good.'
    type: 'CustomRole'
    assignableScopes: [resourceGroup().id]
    permissions: [
      {
        actions: [
          'Microsoft.Storage/storageAccounts/blobServices/containers/read'
          'Microsoft.Storage/storageAccounts/blobServices/containers/write'
        ]
        dataActions: ['Microsoft.Storage/storageAccounts/blobServices/containers/blobs/*']
        notDataActions: [
          'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/deleteBlobVersion/action'
          'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/permanentDelete/action'
          'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/immutableStorage/runAsSuperUser/action'
          'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/manageOwnership/action'
          'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/modifyPermissions/action'
        ]
      }
    ]
  }
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

    resource containers 'containers' = [for name in containerNames: { name: name }]

    resource uploads 'containers' existing = {
      name: 'incoming'

      resource immutable 'immutabilityPolicies' = if (immutableDays > 0) {
        name: 'default'
        properties: { immutabilityPeriodSinceCreationInDays: immutableDays, allowProtectedAppendWrites: false }
        dependsOn: [containers]
      }
    }
  }

  resource queues 'queueServices' = {
    name: 'default'

    resource names 'queues' = [
      for name in ['mail', 'consolidate', 'ingest']: { name: name }
    ]
  }

  resource tableService 'tableServices' = {
    name: 'default'

    resource names 'tables' = [
      for name in ['Agencies', 'Submissions', 'Links', 'Mails', 'Reports', 'Orders', 'Settlements', 'PersonalData', 'Questions', 'CampaignDecisions', 'Audit', 'Addresses', 'Flashes', 'Limits', 'Uploads']: { name: name }
    ]
  }

  resource lifecycle 'managementPolicies' = {
    name: 'default'
    properties: { policy: { rules: rules } }
    dependsOn: [blobs]
  }
}

resource host 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'sthost${suffix}'
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: closed

  resource blobs 'blobServices' = {
    name: 'default'
    properties: { deleteRetentionPolicy: { enabled: true, days: 7 } }

    resource packages 'containers' = { name: 'app-package' }
  }
}

resource reportsLock 'Microsoft.Authorization/locks@2020-05-01' = if (locked) {
  scope: reports
  name: 'giu-ho-so'
  properties: { level: 'CanNotDelete', notes: 'Hồ sơ của các đợt báo cáo. Chỉ gỡ khi đã xuất hết dữ liệu (docs/van-hanh.md).' }
}

resource blobRole 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: reports
  name: guid(reports.id, identityName, app.name)
  properties: { principalId: principalId, principalType: 'ServicePrincipal', roleDefinitionId: app.id }
}

resource reportRoles 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in items(queuesAndTables): {
    scope: reports
    name: guid(reports.id, identityName, role.value)
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.value)
    }
  }
]

resource hostRoleAssignments 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in items(hostRoles): {
    scope: host
    name: guid(host.id, identityName, role.value)
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.value)
    }
  }
]

resource deployer 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in items(empty(deployerId) ? {} : deployerRoles): {
    scope: reports
    name: guid(reports.id, deployerId, role.value)
    properties: {
      principalId: deployerId
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.value)
    }
  }
]

resource blobAccess 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: reports::blobs
  name: 'access'
  properties: {
    workspaceId: workspaceId
    logs: [
      for category in ['StorageRead', 'StorageWrite', 'StorageDelete']: { category: category, enabled: true }
    ]
  }
}

resource tableAccess 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: reports::tableService
  name: 'access'
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'StorageDelete', enabled: true }]
  }
}

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
