using System.Globalization;
using System.Reflection;

namespace GenderEquality.LocalHost.Http;

/// <summary>Turns route values into the parameters' types: text, enums and whatever parses itself.</summary>
internal static class RouteValueConverter
{
    private static readonly MethodInfo ParseMethod = typeof(RouteValueConverter)
        .GetMethod(nameof(ParseOrNull), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static bool CanConvert(Type type) =>
        Plain(type) is var plain && (plain == typeof(string) || plain.IsEnum || IsParsable(plain));

    /// <summary>False where the text is not of the parameter's type.</summary>
    public static bool TryConvert(ParameterInfo parameter, string? text, out object? value)
    {
        var type = Plain(parameter.ParameterType);
        if (text is null)
        {
            value = parameter.HasDefaultValue ? parameter.DefaultValue : null;
            return parameter.HasDefaultValue || !parameter.ParameterType.IsValueType || type != parameter.ParameterType;
        }

        if (type == typeof(string))
        {
            value = text;
            return true;
        }

        return type.IsEnum
            ? Enum.TryParse(type, text, ignoreCase: true, out value)
            : (value = ParseMethod.MakeGenericMethod(type).Invoke(null, [text])) is not null;
    }

    private static object? ParseOrNull<T>(string text)
        where T : IParsable<T> => T.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static bool IsParsable(Type type) => type.GetInterfaces().Any(candidate =>
        candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IParsable<>) && candidate.GenericTypeArguments[0] == type);
}
