using System.Globalization;
using System.Text.RegularExpressions;
using GenderEquality.Functions.Campaigns;

namespace GenderEquality.Functions.Word.Consolidated.EditedDrafts;

/// <summary>Lines by which the officer's text is laid out in a draft, and read back from it.</summary>
internal static partial class EditedDraftTexts
{
    /// <summary>In a section of which nothing is written.</summary>
    public const string Empty = "[Chưa biên tập: viết nội dung của mục vào đây]";

    /// <summary>Headers of a table of tasks.</summary>
    public static IReadOnlyList<string> TaskHeaders { get; } = ["TT", "Cơ quan", "Nhiệm vụ", "Kết quả"];

    /// <summary>Name of a control, as Word shows it.</summary>
    public static string ControlTitle(string number, string heading) => $"Biên tập: {number} {heading}";

    /// <summary>Stands over the requests to somebody.</summary>
    public static string AddresseeLine(int number, string addressee) => string.Create(CultureInfo.InvariantCulture, $"{number}. Đề nghị {addressee}:");

    /// <summary>A request under the line that names whom it asks: without those words where it begins with them.</summary>
    public static string UnderAddressee(string text, string addressee) => text.StartsWith($"Đề nghị {addressee} ", StringComparison.OrdinalIgnoreCase)
        ? VietnameseFormat.UpperFirst(text[$"Đề nghị {addressee} ".Length..])
        : text;

    /// <summary>The one whom a line over requests names; null for any other line.</summary>
    public static string? AddresseeOf(string line) => Addressee().Match(line) is { Success: true } match ? match.Groups["name"].Value : null;

    /// <summary>A model with its number.</summary>
    public static string Model(int number, string text) => string.Create(CultureInfo.InvariantCulture, $"({number}) {text}");

    /// <summary>A model without its number.</summary>
    public static string WithoutNumber(string text) => ModelNumber().Replace(text, string.Empty);

    [GeneratedRegex(@"^(\d+\.\s*)?Đề nghị (?<name>[^:]{2,200}):$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Addressee();

    [GeneratedRegex(@"^\(\d+\)\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ModelNumber();
}
