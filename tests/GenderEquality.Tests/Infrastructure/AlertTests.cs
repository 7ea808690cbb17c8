using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml;
using GenderEquality.Functions.Ingest;
using Microsoft.Extensions.Logging;

namespace GenderEquality.Tests.Infrastructure;

/// <summary>The questions that are asked of the logs.</summary>
public sealed partial class AlertTests
{
    private static readonly string[] Tables = ["AppTraces", "AppExceptions", "AppRequests", "StorageBlobLogs", "StorageQueueLogs"];
    private static readonly string[] Operators = ["where", "extend", "project", "summarize", "join", "distinct", "take", "order", "top"];

    private static IReadOnlyList<Question> Questions { get; } =
        JsonSerializer.Deserialize<List<Question>>(File.ReadAllText(Repository.PathOf("infra", "queries.json")), JsonSerializerOptions.Web)!;

    public static TheoryData<string> Names => [.. Questions.Select(question => question.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void QueryIsWellFormed(string name)
    {
        var query = Asked(name).Query;
        var bare = Quoted().Replace(query, "''");

        Assert.DoesNotContain('"', bare);
        Assert.Equal(bare.Count(c => c == '('), bare.Count(c => c == ')'));
        var known = new List<string>(Tables);
        foreach (var statement in bare.Split(';', StringSplitOptions.TrimEntries))
        {
            var let = Let().Match(statement);
            Pipeline(let.Success ? statement[let.Length..] : statement, known);
            if (let.Success)
            {
                known.Add(let.Groups[1].Value);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WindowIsLongerThanTheStep(string name)
    {
        var question = Asked(name);

        Assert.True(XmlConvert.ToTimeSpan(question.Window) > XmlConvert.ToTimeSpan(question.Every));
        Assert.InRange(question.Severity, 0, 3);
        Assert.NotEmpty(question.Todo);
    }

    /// <summary>A function that is renamed, or a line of the log that is put in other words, would silence an alert.</summary>
    [Fact]
    public void QueriesNameFunctionsAndLinesThatAreThere()
    {
        var functions = File.ReadAllLines(Repository.PathOf(".ci", "functions.txt")).Select(line => line.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        var lines = typeof(IngestFunction).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()?.Message).OfType<string>().ToList();

        Assert.All(Questions.SelectMany(question => FunctionNames().Matches(question.Query)).SelectMany(match => Word().Matches(match.Value[4..]).Select(word => word.Groups[1].Value)), name => Assert.Contains(name, functions));
        Assert.All(Questions.SelectMany(question => Said().Matches(question.Query)), match => Assert.Contains(lines, line => line.Contains(match.Groups[1].Value, StringComparison.Ordinal)));
    }

    [Fact]
    public void WhatIsReallyLostIsTold() =>
        Assert.Subset(
            Questions.Select(question => question.Name).ToHashSet(StringComparer.Ordinal),
            new[] { "errors", "poison", "mails", "mail-key", "bounces", "remind", "nightly", "stuck", "unread", "dead-letters" }.ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void ResultThatIsNoNumberIsNoFailure() =>
        Assert.All(Questions.Where(question => question.Query.Contains("ResultCode", StringComparison.Ordinal)), question => Assert.Contains("coalesce(toint(ResultCode)", question.Query, StringComparison.Ordinal));

    [Fact]
    public async Task HealthPageIsAskedForAndItsSilenceTold()
    {
        var template = await BicepTemplates.MainAsync();
        var test = template.One("Microsoft.Insights/webtests");
        var alert = template.One("Microsoft.Insights/metricAlerts");
        var health = template.Json["resources"]!["alerts"]!["properties"]!["parameters"]!["healthUrl"]!["value"]!.ToString();

        Assert.Contains("/suc-khoe", health, StringComparison.Ordinal);
        Assert.Equal("[parameters('healthUrl')]", test.Text("Request.RequestUrl"));
        Assert.Equal("Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria", alert.Property("criteria")!["odata.type"]!.ToString());
        Assert.Contains("people", template.Json["resources"]!["alerts"]!["properties"]!["template"]!["resources"]!["unavailable"]!["dependsOn"]!.AsArray().Select(name => name!.ToString()));
    }

    [Fact]
    public async Task EveryQuestionIsAnAlertASavedQueryAndAPartOfTheWorkbook()
    {
        var template = await BicepTemplates.MainAsync();

        Assert.Equal("[length(variables('alerts'))]", template.One("Microsoft.Insights/scheduledQueryRules").Json["copy"]!["count"]!.ToString());
        Assert.Equal("[length(variables('alerts'))]", template.One("Microsoft.OperationalInsights/workspaces/savedSearches").Json["copy"]!["count"]!.ToString());
        Assert.Contains("map(variables('alerts')", template.One("Microsoft.Insights/workbooks").Text("serializedData"), StringComparison.Ordinal);
        Assert.Equal(Questions.Count, ((JsonArray)template.One("Microsoft.Insights/workbooks").Variable("alerts")).Count);
    }

    [Fact]
    public async Task BudgetIsMadeOnlyWhereThereIsOne()
    {
        var budget = (await BicepTemplates.MainAsync()).Json["resources"]!["budget"]!;

        Assert.Equal("[greater(parameters('monthlyBudget'), 0)]", budget["condition"]!.ToString());
    }

    private static Question Asked(string name) => Questions.Single(question => string.Equals(question.Name, name, StringComparison.Ordinal));

    // A table or union of tables, then operators.
    private static void Pipeline(string text, List<string> known)
    {
        var stages = text.Split('|', StringSplitOptions.TrimEntries);
        var sources = stages[0].StartsWith("union ", StringComparison.Ordinal) ? stages[0][6..].Replace("isfuzzy=true ", string.Empty, StringComparison.Ordinal).Split(',', StringSplitOptions.TrimEntries) : [stages[0]];
        Assert.All(sources, source => Assert.Contains(source, known));
        Assert.All(stages.Skip(1), stage => Assert.Contains(stage.Split(' ')[0], Operators));
        Assert.All(stages.Skip(1), stage => Assert.True(stage.Length > stage.Split(' ')[0].Length, stage));
    }

    [GeneratedRegex("'[^']*'", RegexOptions.None, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^let (?<name>\w+) = ", RegexOptions.None, 1000)]
    private static partial Regex Let();

    [GeneratedRegex(@"\bName (?:== '\w+'|in \([^)]*\))", RegexOptions.None, 1000)]
    private static partial Regex FunctionNames();

    [GeneratedRegex(@"'(?<word>\w+)'", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:Text|Message) has '(?<said>[^']+)'", RegexOptions.None, 1000)]
    private static partial Regex Said();

    internal sealed record Question(string Name, string Title, string Todo, int Severity, string Every, string Window, string Query);
}
