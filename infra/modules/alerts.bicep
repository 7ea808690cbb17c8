// Mail to whoever runs the service when something failed, or gave up.
param suffix string
param location string
param tags object
param workspaceId string
param email string

var alerts = [
  {
    name: 'poison'
    title: 'Việc bị bỏ sau 5 lần thử (hàng đợi poison)'
    severity: 1
    query: 'StorageQueueLogs | where OperationName == "PutMessage" and Uri contains "-poison"'
  }
  {
    name: 'failures'
    title: 'Hàm chạy lỗi hoặc trang báo lỗi 5xx'
    severity: 2
    query: 'AppRequests | where Success == false and toint(ResultCode) !between (400 .. 499)'
  }
]

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
      severity: alert.severity
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: 'PT15M'
      windowSize: 'PT15M'
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
