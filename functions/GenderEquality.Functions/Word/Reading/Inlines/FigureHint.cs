using GenderEquality.Functions.Word.Template;

namespace GenderEquality.Functions.Word.Reading.Inlines;

/// <summary>The hints in the template's cells, "…", "có/không" and "chọn …": an officer may type after or before one, and it is no part of the answer.</summary>
internal static class FigureHint
{
    private const char Dots = '…';

    /// <summary>The text of a cell without the prompt of lists and calendars, whose dots are its own.</summary>
    public static string WithoutPrompt(string text)
    {
        var answer = text.Trim();
        return answer.StartsWith(TemplateTexts.Choose, StringComparison.OrdinalIgnoreCase) ? answer[TemplateTexts.Choose.Length..].TrimStart()
            : answer.EndsWith(TemplateTexts.Choose, StringComparison.OrdinalIgnoreCase) ? answer[..^TemplateTexts.Choose.Length].TrimEnd()
            : text;
    }

    /// <summary>The text of a cell without them.</summary>
    public static string Without(string text)
    {
        var answer = WithoutPrompt(text).Trim();
        if (answer.StartsWith(TemplateTexts.YesOrNo, StringComparison.OrdinalIgnoreCase))
        {
            answer = answer[TemplateTexts.YesOrNo.Length..].TrimStart(' ', '\n', ':', ';', ',', '.', '-');
        }
        else if (answer.EndsWith(TemplateTexts.YesOrNo, StringComparison.OrdinalIgnoreCase))
        {
            answer = answer[..^TemplateTexts.YesOrNo.Length].TrimEnd();
        }

        return answer.Trim(Dots, ' ', '\n');
    }
}
