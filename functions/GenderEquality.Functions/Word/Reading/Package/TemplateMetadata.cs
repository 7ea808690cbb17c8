using System.Xml;
using GenderEquality.Functions.Reports;
using GenderEquality.Functions.Reports.Figures;
using GenderEquality.Functions.Word.Safety;

namespace GenderEquality.Functions.Word.Reading.Package;

/// <summary>What the template's custom XML part says about a report: whose it is, in which campaign, and in which version of the template.</summary>
internal sealed record TemplateMetadata(string Campaign, string Agency, int? TemplateVersion)
{
    /// <summary>How numbers are written, where a program and not a person wrote them.</summary>
    public NumberConvention Numbers { get; private init; }

    /// <summary>Reads it; null when the document was not made from a template, or a program dropped the part.</summary>
    public static TemplateMetadata? Read(ReportPackage package, string main) => package.RelationshipsOf(main).Values
        .Where(relationship => relationship is { External: false, Kind: "customXml" } && package.Has(relationship.Target))
        .Select(relationship => ReadPart(package, relationship.Target))
        .FirstOrDefault(metadata => metadata is not null);

    private static TemplateMetadata? ReadPart(ReportPackage package, string part)
    {
        try
        {
            using var reader = package.OpenXml(part);
            return reader.MoveToContent() == XmlNodeType.Element && string.Equals(reader.NamespaceURI, ReportTags.Namespace, StringComparison.Ordinal)
                && reader.GetAttribute("campaign") is { } campaign && reader.GetAttribute("agency") is { } agency
                ? new TemplateMetadata(campaign, agency, WordXml.ParseInt(reader.GetAttribute("templateVersion")))
                {
                    Numbers = string.Equals(reader.GetAttribute("numbers"), ReportTags.VietnameseNumbers, StringComparison.Ordinal) ? NumberConvention.Vietnamese : default,
                }
                : null;
        }
        catch (XmlException)
        {
            // Other programs' parts need not be XML at all
            return null;
        }
    }
}
