using System.Xml.Linq;
using GenderEquality.Functions.Reports.Text;
using GenderEquality.Functions.Word.Reading.Package;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>The prompts that a document keeps for its own content controls, in whatever language: building blocks of its glossary.</summary>
internal sealed class GlossaryPrompts(ReportPackage package, string main)
{
    private readonly Lazy<Dictionary<string, string>> prompts = new(() => Load(package, main));

    /// <summary>Whether a text is the prompt of that name.</summary>
    public bool Is(string? name, string text) => name is not null && prompts.Value.TryGetValue(name, out var prompt) && TextKey.Same(prompt, text);

    private static Dictionary<string, string> Load(ReportPackage package, string main)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        if (package.Related(main, "glossaryDocument") is not { } part)
        {
            return found;
        }

        using var reader = package.OpenXml(part);
        foreach (var block in XElement.Load(reader).Descendants(WordXml.W + "docPart"))
        {
            if (block.Child("docPartPr").Child("name").Val() is { } name)
            {
                found.TryAdd(name, string.Concat(block.Descendants(WordXml.W + "t").Select(text => text.Value)));
            }
        }

        return found;
    }
}
