using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace GenderEquality.LocalHost.Hosting;

/// <summary>
/// The app's configuration, lowest first: <c>Values</c> of the local settings, environment variables, command line. That
/// is the order of the Azure tools as well.
/// </summary>
internal static class HostConfiguration
{
    /// <summary>Stands in an argument for the address that the host took.</summary>
    public const string AddressPlaceholder = "{LocalHost:Address}";

    private static readonly string[] SettingsFiles = ["local.settings.json", "local.settings.sample.json"];

    /// <summary>The whole configuration; <paramref name="address"/> is null as long as the port is still to be read from it.</summary>
    public static void Fill(IConfigurationBuilder configuration, IReadOnlyList<string> args, Uri? address)
    {
        configuration.Sources.Clear();
        configuration.AddInMemoryCollection(ReadValues(AppContext.BaseDirectory));
        configuration.AddEnvironmentVariables();
        if (address is not null)
        {
            var text = address.GetLeftPart(UriPartial.Authority);
            configuration.AddInMemoryCollection([new("LocalHost:Address", text)]);
            args = [.. args.Select(argument => argument.Replace(AddressPlaceholder, text, StringComparison.Ordinal))];
        }

        configuration.AddCommandLine([.. args]);
    }

    /// <summary><c>Values</c> of the first settings file in the folder; a double underscore separates sections.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> ReadValues(string folder)
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
