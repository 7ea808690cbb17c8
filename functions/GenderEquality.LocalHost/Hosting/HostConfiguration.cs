using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>
/// The app's configuration, lowest first: <c>Values</c> of its local settings, environment variables, command line. That is
/// the order of the Azure tools as well.
/// </summary>
internal static class HostConfiguration
{
    /// <summary>Stands in a value for the address that the host took.</summary>
    private const string AddressPlaceholder = "{LocalHost:Address}";

    private static readonly string[] SettingsFiles = ["local.settings.json", "local.settings.sample.json"];

    /// <summary>Reads the whole configuration.</summary>
    /// <returns>The app that <c>LocalHost:App</c> names, or the one that this host was built with.</returns>
    /// <exception cref="LocalHostException">There is no app, or its settings file is malformed.</exception>
    public static FunctionApp Fill(ConfigurationManager configuration, IReadOnlyList<string> args)
    {
        configuration.Sources.Clear();
        configuration.AddEnvironmentVariables().AddCommandLine([.. args]);
        var app = FunctionApp.Open(configuration["LocalHost:App"]);
        configuration.Sources.Insert(0, new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource { InitialData = ReadValues(app.Folder) });
        return app;
    }

    /// <summary>Puts the host's own address into the values that ask for it.</summary>
    public static void FillIn(ConfigurationManager configuration, Uri address)
    {
        var text = address.GetLeftPart(UriPartial.Authority);
        configuration.AddInMemoryCollection(
        [
            .. configuration.AsEnumerable()
                .Where(pair => pair.Value?.Contains(AddressPlaceholder, StringComparison.Ordinal) == true)
                .Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value!.Replace(AddressPlaceholder, text, StringComparison.Ordinal))),
        ]);
    }

    /// <summary><c>Values</c> of the first settings file in the folder; a double underscore separates sections.</summary>
    private static IEnumerable<KeyValuePair<string, string?>> ReadValues(string folder)
    {
        var file = SettingsFiles.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        if (file is null)
        {
            return [];
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            return json.RootElement.TryGetProperty("Values", out var values)
                ? [.. values.EnumerateObject().Select(value => KeyValuePair.Create(Key(value.Name), (string?)value.Value.ToString()))]
                : [];
        }
        catch (JsonException e)
        {
            throw new LocalHostException($"{file} is not valid JSON: {e.Message}", e);
        }
    }

    private static string Key(string name) => name.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal);
}
