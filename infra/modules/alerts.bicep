// Mail to whoever runs the service when something was lost, or is about to be; and the same questions as saved queries and a workbook.
param suffix string
param location string
param tags object
param workspaceName string
param insightsId string
param email string

@description('Address of the service\'s health page.')
param healthUrl string

@description('Regions from which the health page is asked for.')
param testFrom string[] = ['apac-sg-sin-azr', 'apac-hk-hkn-azr', 'apac-jp-kaw-edge']

// Windows are longer than the steps between them: a row that comes in late is still seen. Rows of one cause are one mail, for each rule stays
// quiet while it fires.
var alerts = loadJsonContent('../queries.json')

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: workspaceName
}

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${suffix}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'baocao'
    enabled: true
    emailReceivers: [{ name: 'operator', emailAddress: email, useCommonAlertSchema: true }]
  }
}

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = [
  for alert in alerts: {
    name: 'alert-${alert.name}-${suffix}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: alert.title
      description: alert.todo
      severity: alert.severity
      enabled: true
      scopes: [workspace.id]
      evaluationFrequency: alert.every
      windowSize: alert.window
      autoMitigate: true
      // The tables appear with their first row.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: alert.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: [people.id] }
    }
  }
]

resource saved 'Microsoft.OperationalInsights/workspaces/savedSearches@2020-08-01' = [
  for alert in alerts: {
    parent: workspace
    name: 'bao-cao-${alert.name}'
    properties: { category: 'Báo cáo', displayName: alert.title, query: alert.query, version: 2 }
  }
]

resource workbook 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(resourceGroup().id, 'workbook')
  location: location
  tags: tags
  kind: 'shared'
  properties: {
    displayName: 'Báo cáo: tình trạng hệ thống'
    category: 'workbook'
    sourceId: workspace.id
    serializedData: string({
      version: 'Notebook/1.0'
      items: map(alerts, alert => {
        type: 3
        name: alert.name
        content: {
          version: 'KqlItem/1.0'
          title: alert.title
          query: alert.query
          size: 1
          timeContext: { durationMs: 604800000 }
          queryType: 0
          resourceType: 'microsoft.operationalinsights/workspaces'
          noDataMessage: 'Không có.'
          noDataMessageStyle: 3
        }
      })
      isLocked: false
    })
  }
}

resource availability 'Microsoft.Insights/webtests@2022-06-15' = {
  name: 'suc-khoe-${suffix}'
  location: location
  // The portal finds a test by this tag.
  tags: union(tags, { 'hidden-link:${insightsId}': 'Resource' })
  kind: 'standard'
  properties: {
    SyntheticMonitorId: 'suc-khoe-${suffix}'
    Name: 'Sức khỏe của hệ thống'
    Enabled: true
    Kind: 'standard'
    Frequency: 900
    Timeout: 60
    RetryEnabled: true
    Locations: [for region in testFrom: { Id: region }]
    Request: { RequestUrl: healthUrl, HttpVerb: 'GET', ParseDependentRequests: false }
    ValidationRules: { ExpectedHttpStatusCode: 200, SSLCheck: true, SSLCertRemainingLifetimeCheck: 14 }
  }
}

resource unavailable 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'alert-availability-${suffix}'
  location: 'global'
  tags: tags
  properties: {
    description: 'Hệ thống không trả lời, hoặc kho lưu trữ, hàng đợi, khóa thư có lỗi: mở /suc-khoe để xem phần nào.'
    severity: 1
    enabled: true
    scopes: [availability.id, insightsId]
    evaluationFrequency: 'PT5M'
    // Two rounds of the test.
    windowSize: 'PT30M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: availability.id
      componentId: insightsId
      failedLocationCount: 2
    }
    actions: [{ actionGroupId: people.id }]
  }
}

output actionGroupId string = people.id
