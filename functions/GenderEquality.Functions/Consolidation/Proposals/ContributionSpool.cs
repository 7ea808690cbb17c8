using System.Text.Json;
using GenderEquality.Functions.Campaigns;
using GenderEquality.Functions.Reports.Consolidated;
using GenderEquality.Functions.Reports.Content;
using GenderEquality.Functions.Storage.Submissions;
using GenderEquality.Functions.Word.Packaging;

namespace GenderEquality.Functions.Consolidation.Proposals;

/// <summary>What agencies wrote in the sections of the outline that the signed report is made from, one list a section, in temporary files: the officer
/// searches in it.</summary>
public sealed class ContributionSpool(Campaign campaign) : IDisposable
{
    private readonly Dictionary<SectionKey, FileStream> files = campaign.SignedReport.Sections.SelectMany(section => section.Outline).Distinct().ToDictionary(key => key, _ => Begin());

    /// <summary>Takes a report in.</summary>
    public void Add(SubmittedReport report)
    {
        foreach (var section in report.Content.Sections.Where(section => !section.NothingToReport))
        {
            if (files.TryGetValue(section.Key, out var file))
            {
                foreach (var text in section.Blocks.SelectMany(TextSource.WordsOf))
                {
                    Append(file, new Contribution(new TextSource(report.Agency.Code, section.Key, TextSource.HashOf(text)), text)
                    {
                        ToCorrect = report.Submission.Status == SubmissionStatus.NeedsCorrection,
                    });
                }
            }
        }
    }

    /// <summary>The lists, each as <see cref="StoredJson"/> reads it, from its start.</summary>
    public IEnumerable<(SectionKey Section, Stream Json)> Lists()
    {
        foreach (var (section, file) in files)
        {
            file.Position = 0;
            yield return (section, file);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var file in files.Values)
        {
            file.Dispose();
        }
    }

    private static FileStream Begin()
    {
        var file = TemporaryFile.Create(bufferBytes: 16 * 1024);
        StoredJson.Write<IReadOnlyList<Contribution>>(file, []);
        return file;
    }

    // Over the end of the list, "]}".
    private static void Append(FileStream file, Contribution contribution)
    {
        file.Position = file.Length - 3;
        var isFirst = file.ReadByte() == '[';
        if (!isFirst)
        {
            file.Write(","u8);
        }

        JsonSerializer.Serialize(file, contribution, ContentJson.Options);
        file.Write("]}"u8);
    }
}
