// The one identity of the app: for storage, Key Vault, telemetry and the sign-in. There is no key or password anywhere else.
param name string
param location string
param tags object

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
  tags: tags
}

output principalId string = identity.properties.principalId
output identity object = {
  id: identity.id
  clientId: identity.properties.clientId
}
