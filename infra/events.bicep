// Tells the blob trigger of every upload. Deployed after the code, by hooks/postdeploy.sh: creating a subscription makes Event
// Grid call the app and wait for its consent, and the key of that call (`blobs_extension`) exists only once the app has run.
param location string = resourceGroup().location
param functionAppName string
param reportStorageName string
param actionGroupId string

@description('Name of the account\'s system topic. An account has one at most: the hook passes the one that is there already.')
param topicName string = 'evgt-${reportStorageName}'

@description('Name of the function with the blob trigger, as in its [Function] attribute.')
param functionName string = 'Ingest'

var blobContributor = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
var deadLetterContainer = 'dead-letters'
var alerts = [
  { name: 'dead-lettered', metric: 'DeadLetteredCount', text: 'Event Grid thôi báo một tệp mới; lý do ở container dead-letters.' }
  { name: 'dropped', metric: 'DroppedEventCount', text: 'Event Grid bỏ hẳn một tin báo có tệp mới.' }
  { name: 'failing', metric: 'DeliveryAttemptFailCount', text: 'Event Grid gọi ứng dụng không được; còn thử lại.' }
]

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: reportStorageName

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource deadLetters 'containers' existing = { name: deadLetterContainer }
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' existing = {
  name: functionAppName
}

resource topic 'Microsoft.EventGrid/systemTopics@2022-06-15' = {
  name: topicName
  location: location
  // The account takes no keys: what cannot be delivered is put away in the topic's own name.
  identity: { type: 'SystemAssigned' }
  properties: { source: storage.id, topicType: 'Microsoft.Storage.StorageAccounts' }

  resource uploads 'eventSubscriptions' = {
    name: 'incoming'
    properties: {
      destination: {
        endpointType: 'WebHook'
        properties: {
          endpointUrl: 'https://${app.properties.defaultHostName}/runtime/webhooks/blobs?functionName=Host.Functions.${functionName}&code=${listKeys('${app.id}/host/default', app.apiVersion).systemKeys.blobs_extension}'
        }
      }
      filter: {
        includedEventTypes: ['Microsoft.Storage.BlobCreated']
        subjectBeginsWith: '/blobServices/default/containers/incoming/blobs/'
      }
      eventDeliverySchema: 'EventGridSchema'
      // A day of tries. An answer of 401 or 403 is not tried again, whatever stands here: it goes to the dead letters at once.
      retryPolicy: { maxDeliveryAttempts: 30, eventTimeToLiveInMinutes: 1440 }
      deadLetterWithResourceIdentity: {
        identity: { type: 'SystemAssigned' }
        deadLetterDestination: {
          endpointType: 'StorageBlob'
          properties: { resourceId: storage.id, blobContainerName: deadLetterContainer }
        }
      }
    }
    dependsOn: [deadLetterRole]
  }
}

resource deadLetterRole 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: storage::blobs::deadLetters
  name: guid(storage.id, topicName, blobContributor)
  properties: {
    principalId: topic.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobContributor)
  }
}

resource lost 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for alert in alerts: {
    name: 'alert-events-${alert.name}-${reportStorageName}'
    location: 'global'
    properties: {
      description: alert.text
      severity: alert.name == 'failing' ? 2 : 1
      enabled: true
      scopes: [topic.id]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: alert.metric
            metricName: alert.metric
            timeAggregation: 'Total'
            operator: 'GreaterThan'
            threshold: alert.name == 'failing' ? 5 : 0
          }
        ]
      }
      actions: [{ actionGroupId: actionGroupId }]
    }
  }
]
