using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Campaigns.Statements;

namespace GenderEquality.Functions.Consolidation.Statements;

/// <summary>Prints measures as Vietnamese documents write them.</summary>
internal static class PrintedMeasure
{
    /// <summary>A measure that is there.</summary>
    /// <param name="value">The measure.</param>
    /// <param name="formats">Formats, see <see cref="StatementFormats"/>.</param>
    public static string Of(MeasureValue value, IReadOnlyList<string> formats)
    {
        foreach (var format in formats)
        {
            if (List(value, format, formats.Select(StatementFormats.UnitOf).FirstOrDefault(unit => unit is not null)) is { } list)
            {
                return list;
            }
        }

        if (formats.Contains(StatementFormats.Base, StringComparer.Ordinal))
        {
            return $"{VietnameseFormat.Number(value.Reporting, 0)}/{VietnameseFormat.Number(value.Expected, 0)}";
        }

        if (value.Words is { } words)
        {
            return words;
        }

        return value.Date is { } date ? VietnameseFormat.Date(date) : Number(value.Printed!.Value, value, formats);
    }

    private static string? List(MeasureValue value, string format, string? unit)
    {
        var items = value.Items;
        return items is null ? null : format.Split(':')[0] switch
        {
            StatementFormats.List => StatementWords.List([.. items.Select(item => item.Name)], StatementFormats.Longest(format)),
            StatementFormats.Keys => string.Join(", ", items.Select(item => item.Key)),
            StatementFormats.Values => StatementWords.List([.. items.Select(item => item.Value is { IsThere: true } of ? $"{item.Name} ({WithUnit(of, unit)})" : item.Name)], StatementFormats.Longest(format)),
            _ => null,
        };
    }

    // "81,8%" but "03 người"
    private static string WithUnit(MeasureValue value, string? unit) => unit switch
    {
        null => Of(value, [StatementFormats.Absolute]),
        "%" => Of(value, [StatementFormats.Absolute]) + unit,
        _ when value is { Decimals: 0, Printed: { } whole } => $"{StatementWords.Count(Math.Abs(whole))} {unit}",
        _ => $"{Of(value, [StatementFormats.Absolute])} {unit}",
    };

    private static string Number(decimal number, MeasureValue value, IReadOnlyList<string> formats)
    {
        if (formats.Contains(StatementFormats.OneInWords, StringComparer.Ordinal) && number == 1)
        {
            return StatementWords.One;
        }

        if (formats.Contains(StatementFormats.Count, StringComparer.Ordinal) || formats.Contains(StatementFormats.OneInWords, StringComparer.Ordinal))
        {
            return StatementWords.Count(number);
        }

        var shown = formats.Contains(StatementFormats.Absolute, StringComparer.Ordinal) ? Math.Abs(number) : number;
        var text = value.AllPlaces ? VietnameseFormat.Fixed(shown, value.Decimals) : VietnameseFormat.Number(shown, value.Decimals);
        return formats.Contains(StatementFormats.Signed, StringComparer.Ordinal) && shown > 0 ? "+" + text : text;
    }
}
