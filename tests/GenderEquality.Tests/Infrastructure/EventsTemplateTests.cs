namespace GenderEquality.Tests.Infrastructure;

/// <summary>How the app is told of uploads, and what becomes of an event that cannot be delivered.</summary>
public sealed class EventsTemplateTests
{
    [Fact]
    public async Task EventThatCannotBeDeliveredIsPutAwayInTheTopicsName()
    {
        var template = await BicepTemplates.EventsAsync();
        var subscription = template.One("Microsoft.EventGrid/systemTopics/eventSubscriptions");

        Assert.Equal("SystemAssigned", template.One("Microsoft.EventGrid/systemTopics").Json["identity"]!["type"]!.ToString());
        Assert.Equal("SystemAssigned", subscription.Text("deadLetterWithResourceIdentity.identity.type"));
        Assert.Equal("dead-letters", subscription.Text("deadLetterWithResourceIdentity.deadLetterDestination.properties.blobContainerName"));
        // Keys of the account are off, so that destination would be refused.
        Assert.Null(subscription.Property("deadLetterDestination"));
        Assert.Single(template.Of("Microsoft.Authorization/roleAssignments"));
        Assert.Contains("dead-letters", (await BicepTemplates.MainAsync()).Of("Microsoft.Storage/storageAccounts/blobServices/containers")
            .Single(container => container.Json["copy"] is not null).Variable("containerNames").AsArray().Select(name => name!.ToString()));
    }

    [Fact]
    public async Task SubscriptionCallsTheFunctionWithTheBlobTrigger()
    {
        var template = await BicepTemplates.EventsAsync();
        var subscription = template.One("Microsoft.EventGrid/systemTopics/eventSubscriptions");
        var function = template.Json["parameters"]!["functionName"]!["defaultValue"]!.ToString();

        Assert.Contains($"{function} blobTrigger EventGrid", await File.ReadAllLinesAsync(Repository.PathOf(".ci", "functions.txt")));
        Assert.Equal("/blobServices/default/containers/incoming/blobs/", subscription.Text("filter.subjectBeginsWith"));
        Assert.Equal(1440, subscription.Property("retryPolicy.eventTimeToLiveInMinutes")!.GetValue<int>());
    }

    [Fact]
    public async Task LostEventsAreTold()
    {
        var alert = (await BicepTemplates.EventsAsync()).One("Microsoft.Insights/metricAlerts");

        Assert.Equal(["DeadLetteredCount", "DroppedEventCount", "DeliveryAttemptFailCount"], alert.Variable("alerts").AsArray().Select(each => each!["metric"]!.ToString()));
        Assert.Contains("actionGroupId", alert.Text("actions"), StringComparison.Ordinal);
    }
}
