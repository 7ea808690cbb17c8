using System.Reflection;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using GenderEquality.Functions.Ingest;
using GenderEquality.Functions.Portal;
using Microsoft.Azure.Functions.Worker;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace GenderEquality.Tests.Architecture;

public class ArchitectureTests
{
    private const string App = "GenderEquality.Functions";

    private static readonly System.Reflection.Assembly Functions = typeof(IngestFunction).Assembly;

    private static readonly ArchUnitNET.Domain.Architecture Architecture = new ArchLoader()
        .LoadAssemblies(
            Functions,
            typeof(Azure.Data.Tables.TableClient).Assembly,
            typeof(Azure.Storage.Blobs.BlobClient).Assembly,
            typeof(Azure.Storage.Queues.QueueClient).Assembly,
            typeof(DocumentFormat.OpenXml.OpenXmlElement).Assembly,
            typeof(DocumentFormat.OpenXml.Packaging.WordprocessingDocument).Assembly)
        .Build();

    private static readonly IObjectProvider<IType> AzureStorage =
        Types().That().ResideInNamespaceMatching(@"^Azure\.(Data\.Tables|Storage)").As("Azure storage");

    private static readonly IObjectProvider<IType> OpenXml =
        Types().That().ResideInNamespaceMatching(@"^DocumentFormat\.OpenXml").As("Open XML");

    [Fact]
    public void OnlyStorageKnowsAzureStorage() =>

        // A blob trigger needs a bound blob: that one parameter is the exception, and what the worker's SDK generates for it, in the root namespace.
        Types().That().ResideInAssembly(Functions).And().DoNotResideInNamespaceMatching(@"^GenderEquality\.Functions(\.Storage|$)")
            .And().AreNot(typeof(IngestFunction))
            .Should().NotDependOnAny(AzureStorage).Check(Architecture);

    [Fact]
    public void OnlyWordKnowsOpenXml() =>
        Types().That().ResideInAssembly(Functions).And().DoNotResideInNamespaceMatching(@"^GenderEquality\.Functions\.Word")
            .Should().NotDependOnAny(OpenXml).Check(Architecture);

    [Fact]
    public void CampaignsAreFreeOfBoth() =>
        Types().That().ResideInNamespaceMatching(@"^GenderEquality\.Functions\.Campaigns")
            .Should().NotDependOnAny(AzureStorage).AndShould().NotDependOnAny(OpenXml).Check(Architecture);

    [Fact]
    public void LocalHostKnowsNothingOfReports() =>
        Assert.DoesNotContain(
            typeof(GenderEquality.LocalHost.DevelopmentHost).Assembly.GetReferencedAssemblies(),
            reference => reference.Name!.StartsWith(App, StringComparison.Ordinal));

    [Fact]
    public void ClassesAreSealed() =>
        Assert.DoesNotContain(
            OwnTypes(),
            type => type is { IsClass: true, IsSealed: false, IsAbstract: false }
                && !typeof(Microsoft.AspNetCore.Components.IComponent).IsAssignableFrom(type)
                && !Functions.GetTypes().Any(other => other.BaseType == type));

    [Fact]
    public void InterfacesHaveTwoImplementations() =>
        Assert.All(
            OwnTypes().Where(type => type.IsInterface),
            contract => Assert.True(Functions.GetTypes().Count(type => type.IsClass && contract.IsAssignableFrom(type)) >= 2, $"{contract} has one implementation."));

    [Fact]
    public void FunctionClassesHaveOneFunctionEachOfItsOwnName()
    {
        var functions = FunctionMethods();

        Assert.NotEmpty(functions);
        Assert.All(functions, method => Assert.True(method is { IsPublic: true, DeclaringType.IsPublic: true }, $"{method.DeclaringType} is not public."));
        Assert.Equal(functions.Count, functions.Select(method => method.DeclaringType).Distinct().Count());
        Assert.Equal(functions.Count, functions.Select(NameOf).Distinct(StringComparer.Ordinal).Count());
        Assert.All(functions, method => Assert.Equal(NameOf(method) + "Function", method.DeclaringType!.Name));
    }

    [Fact]
    public void FunctionsBindTheirTriggerAndText() =>
        Assert.All(FunctionMethods().SelectMany(method => method.GetParameters()), parameter => Assert.True(IsBindable(parameter), $"{parameter.Member.DeclaringType}: {parameter}"));

    [Fact]
    public void HttpFunctionsReturnTheOneResultThatIsNotSerialised() =>
        Assert.All(FunctionMethods(), method => Assert.Contains(
            method.ReturnType,
            TriggerOf(method) is null ? [typeof(Task)] : new[] { typeof(PortalResult), typeof(Task<PortalResult>) }));

    [Fact]
    public void FunctionsThatTakeGetTakeHeadToo() =>
        Assert.All(
            FunctionMethods().Select(TriggerOf).OfType<HttpTriggerAttribute>(),
            trigger => Assert.Equal(trigger.Methods!.Contains("get", StringComparer.Ordinal), trigger.Methods!.Contains("head", StringComparer.Ordinal)));

    [Fact]
    public void RoutesLeaveTheHostsOwnAlone() =>
        Assert.All(
            FunctionMethods().SelectMany(method => method.GetParameters()).Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()?.Route).OfType<string>(),
            route => Assert.False(route.StartsWith("admin", StringComparison.OrdinalIgnoreCase) || route.StartsWith("runtime", StringComparison.OrdinalIgnoreCase), route));

    [Fact]
    public void StorageTriggersNameTheOneConnection() =>
        Assert.All(
            FunctionMethods().SelectMany(method => method.GetParameters()).SelectMany(ConnectionsOf),
            connection => Assert.Equal("ReportStorage", connection));

    private static IEnumerable<string?> ConnectionsOf(ParameterInfo parameter)
    {
        if (parameter.GetCustomAttribute<BlobTriggerAttribute>() is { } blob)
        {
            yield return blob.Connection;
        }

        if (parameter.GetCustomAttribute<QueueTriggerAttribute>() is { } queue)
        {
            yield return queue.Connection;
        }
    }

    private static bool IsBindable(ParameterInfo parameter) => parameter switch
    {
        _ when parameter.GetCustomAttribute<HttpTriggerAttribute>() is not null => parameter.ParameterType == typeof(Microsoft.AspNetCore.Http.HttpRequest),
        _ when parameter.GetCustomAttribute<BlobTriggerAttribute>() is not null => parameter.ParameterType == typeof(Azure.Storage.Blobs.BlobClient),
        _ when parameter.GetCustomAttribute<QueueTriggerAttribute>() is not null => parameter.ParameterType == typeof(string),
        _ when parameter.GetCustomAttribute<TimerTriggerAttribute>() is not null => parameter.ParameterType == typeof(TimerInfo),
        _ => parameter.ParameterType == typeof(string) || parameter.ParameterType == typeof(int) || parameter.ParameterType == typeof(CancellationToken),
    };

    private static HttpTriggerAttribute? TriggerOf(MethodInfo method) =>
        method.GetParameters().Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).OfType<HttpTriggerAttribute>().FirstOrDefault();

    private static string NameOf(MethodInfo method) => method.GetCustomAttribute<FunctionAttribute>()!.Name;

    private static List<MethodInfo> FunctionMethods() =>
        [.. Functions.GetTypes().SelectMany(type => type.GetMethods()).Where(method => method.GetCustomAttribute<FunctionAttribute>() is not null)];

    // What the worker's SDK generates stands in the root namespace, where nothing of the app does.
    private static IEnumerable<System.Type> OwnTypes() => Functions.GetTypes().Where(type =>
        type.Namespace?.StartsWith(App + ".", StringComparison.Ordinal) == true
        && type.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null
        && !type.Name.Contains('<', StringComparison.Ordinal)
        && !string.Equals(type.Name, "_Imports", StringComparison.Ordinal)
        && type.DeclaringType?.Name.Contains('<', StringComparison.Ordinal) != true);
}
