// Tells the blob trigger of every upload. Deployed after the code, by the hook in azure.yaml: creating a subscription makes Event
// Grid call the app and wait for its consent, and the key of that call (`blobs_extension`) exists only once the app has run.
param location string = resourceGroup().location
param functionAppName string
param reportStorageName string

@description('Name of the function with the blob trigger, as in its [Function] attribute.')
param functionName string = 'Ingest'

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: reportStorageName
}

resource app 'Microsoft.Web/sites@2024-04-01' existing = {
  name: functionAppName
}

resource topic 'Microsoft.EventGrid/systemTopics@2022-06-15' = {
  name: 'evgt-${reportStorageName}'
  location: location
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
      // A day of tries: an upload is not lost because the app was down overnight.
      retryPolicy: { maxDeliveryAttempts: 30, eventTimeToLiveInMinutes: 1440 }
    }
  }
}
