using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Mail;
using Microsoft.Azure.Functions.Worker;

namespace GenderEquality.Tests.Infrastructure;

/// <summary>Every setting that code reads can be set at deployment and is told in the docs, and none that nobody reads.</summary>
public sealed partial class SettingsParityTests
{
    private static readonly string[] LocalOnly = ["Portal__PrintLinks"];

    // What an earlier deployment left, and what azd itself sets.
    private static readonly string[] NotSetByPeople = ["AZURE_ENV_NAME", "AZURE_LOCATION", "AZURE_PRINCIPAL_ID", "REDACTION_RULE_ID", "MAIL_SECRET_STORED", "BUDGET_START"];

    [Fact]
    public async Task EverySettingThatCodeReadsIsSetByTheTemplateAndNoOther()
    {
        var set = (await SetByTemplateAsync()).Keys.Concat(await SecretsAsync());

        Assert.Equal(Read().Keys.Order(StringComparer.Ordinal), set.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task EveryParameterComesFromTheEnvironmentOfAzd()
    {
        var declared = (await BicepTemplates.MainAsync()).Json["parameters"]!.AsObject().Select(parameter => parameter.Key).Where(name => name is not "now");

        Assert.Equal(declared.Order(StringComparer.Ordinal), Variables().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task DefaultsOfTheDeploymentAreThoseOfTheCode()
    {
        var read = Read();
        var variables = Variables();
        var set = await SetByTemplateAsync();

        Assert.All(
            set.Where(setting => read[setting.Key] is { Length: > 0 } && variables[setting.Value].Default.Length > 0),
            setting => Assert.Equal(read[setting.Key], variables[setting.Value].Default));
    }

    /// <summary>The table in docs/trien-khai.md, row by row: variable, setting, default.</summary>
    [Fact]
    public async Task DocsTellEverySettingWithItsVariableAndDefault()
    {
        var variables = Variables();
        var bySetting = await SetByTemplateAsync();
        var expected = bySetting.Select(setting => (variables[setting.Value].Name, Setting: setting.Key, variables[setting.Value].Default))
            .Concat((await SecretsAsync()).Select(setting => ("MAIL_SECRET", Setting: setting, string.Empty)))
            .Concat(variables.Where(variable => !bySetting.ContainsValue(variable.Key) && variable.Value.Name is not "MAIL_SECRET" && !NotSetByPeople.Contains(variable.Value.Name))
                .Select(variable => (variable.Value.Name, Setting: string.Empty, variable.Value.Default)));

        var told = (await File.ReadAllLinesAsync(Repository.PathOf("docs", "trien-khai.md"))).Select(line => Row().Match(line)).Where(match => match.Success)
            .Select(match => (Name: match.Groups[1].Value, Setting: match.Groups[2].Value, Default: match.Groups[3].Value));

        Assert.Equal(expected.Order(), told.Order());
    }

    [Fact]
    public void WorkflowPassesEveryVariableOn()
    {
        var workflow = File.ReadAllText(Repository.PathOf(".github", "workflows", "build.yml"));

        Assert.All(
            Variables().Values.Select(variable => variable.Name).Where(name => !NotSetByPeople.Contains(name) || name is "AZURE_ENV_NAME" or "AZURE_LOCATION"),
            name => Assert.Contains($"{name}: ${{{{ ", workflow, StringComparison.Ordinal));
    }

    [Fact]
    public async Task EverySenderOfMailCanBeChosenAndHasItsSecret()
    {
        var json = (await BicepTemplates.MainAsync()).Json;
        var senders = Enum.GetNames<MailSenderKind>().Order(StringComparer.Ordinal).ToList();

        Assert.Equal(senders, json["parameters"]!["mailSender"]!["allowedValues"]!.AsArray().Select(sender => sender!.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(senders, json["variables"]!["secretSettings"]!.AsObject().Select(sender => sender.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SampleSettingsAreOnesThatCodeReads()
    {
        var sample = JsonNode.Parse(File.ReadAllText(Repository.PathOf("local.settings.sample.json")))!["Values"]!.AsObject().Select(value => value.Key);

        Assert.All(sample.Except(["FUNCTIONS_WORKER_RUNTIME", "ReportStorage"]), name => Assert.Contains(name, Read().Keys.Concat(LocalOnly)));
    }

    /// <summary>Settings of the options classes with their defaults, and the schedules that triggers name.</summary>
    private static Dictionary<string, string> Read()
    {
        var types = typeof(IngestFunction).Assembly.GetTypes();
        var options = types.Where(type => type.GetField("Section", BindingFlags.Public | BindingFlags.Static) is { IsLiteral: true })
            .SelectMany(type => Members(type, (string)type.GetField("Section")!.GetRawConstantValue()!));
        var schedules = types.SelectMany(type => type.GetMethods()).SelectMany(method => method.GetParameters())
            .Select(parameter => parameter.GetCustomAttribute<TimerTriggerAttribute>()?.Schedule.Trim('%')).OfType<string>().Distinct(StringComparer.Ordinal).Select(name => (name, string.Empty));
        return options.Concat(schedules).ToDictionary(setting => setting.Item1, setting => setting.Item2, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Name, string Default)> Members(Type type, string prefix)
    {
        var defaults = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is { IsPublic: true }))
        {
            var name = $"{prefix}__{property.Name}";
            if (property.PropertyType.Namespace!.StartsWith("GenderEquality", StringComparison.Ordinal) && property.PropertyType.IsClass)
            {
                foreach (var inner in Members(property.PropertyType, name))
                {
                    yield return inner;
                }
            }
            else
            {
                var value = Convert.ToString(property.GetValue(defaults), CultureInfo.InvariantCulture) ?? string.Empty;
                yield return (name, property.PropertyType == typeof(bool) ? value.ToLowerInvariant() : value);
            }
        }
    }

    /// <summary>Settings that the template sets, each with its parameter.</summary>
    private static async Task<Dictionary<string, string>> SetByTemplateAsync()
    {
        var json = (await BicepTemplates.MainAsync()).Json;
        var settings = json["resources"]!["app"]!["properties"]!["parameters"]!["settings"]!["value"]!.AsObject();
        return settings.ToDictionary(
            setting => setting.Key,
            setting => Parameter().Match(setting.Value!.ToString().Contains("variables('checkedSender')", StringComparison.Ordinal) ? json["variables"]!["checkedSender"]!.ToString() : setting.Value.ToString()).Groups[1].Value,
            StringComparer.Ordinal);
    }

    private static async Task<IEnumerable<string>> SecretsAsync() =>
        (await BicepTemplates.MainAsync()).Json["variables"]!["secretSettings"]!.AsObject().SelectMany(sender => SecretSetting().Matches(sender.Value!.ToString()).Select(match => match.Value));

    private static Dictionary<string, (string Name, string Default)> Variables() =>
        JsonNode.Parse(File.ReadAllText(Repository.PathOf("infra", "main.parameters.json")))!["parameters"]!.AsObject().ToDictionary(
            parameter => parameter.Key,
            parameter => Variable().Match(parameter.Value!["value"]!.ToString()) is var match ? (match.Groups[1].Value, match.Groups[2].Value) : default,
            StringComparer.Ordinal);

    [GeneratedRegex(@"parameters\('(?<name>\w+)'\)", RegexOptions.None, 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"Mail__\w+", RegexOptions.None, 1000)]
    private static partial Regex SecretSetting();

    [GeneratedRegex(@"^\$\{(?<name>\w+)=?(?<default>.*)\}$", RegexOptions.None, 1000)]
    private static partial Regex Variable();

    [GeneratedRegex(@"^\| `(?<name>[A-Z_]+)` \| (?:`(?<setting>\w+)`)? ?\| (?:`(?<default>[^`]+)`)? ?\|", RegexOptions.None, 1000)]
    private static partial Regex Row();
}
