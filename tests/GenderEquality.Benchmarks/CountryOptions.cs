using System.Globalization;

namespace GenderEquality.Benchmarks;

/// <summary>How large the country is; small unless told.</summary>
internal sealed record CountryOptions
{
    /// <summary>Provinces.</summary>
    public int Provinces { get; private init; } = 3;

    /// <summary>Communes of the whole country.</summary>
    public int Communes { get; private init; } = 9;

    /// <summary>Instances of the app.</summary>
    public int Instances { get; private init; } = 2;

    /// <summary>Seed of the figures.</summary>
    public int Seed { get; private init; } = 1;

    /// <summary>Reports that are on their way at once.</summary>
    public int AtOnce { get; private init; } = 8;

    /// <summary>Reads options such as <c>provinces=34</c>.</summary>
    /// <exception cref="ArgumentException">There is no such option.</exception>
    public static CountryOptions Read(IEnumerable<string> arguments) => arguments.Aggregate(new CountryOptions(), (options, argument) => argument.Split('=') switch
    {
        ["provinces", var value] => options with { Provinces = Number(value) },
        ["communes", var value] => options with { Communes = Number(value) },
        ["instances", var value] => options with { Instances = Number(value) },
        ["seed", var value] => options with { Seed = Number(value) },
        ["at-once", var value] => options with { AtOnce = Number(value) },
        _ => throw new ArgumentException($"There is no option '{argument}'.", nameof(arguments)),
    });

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
