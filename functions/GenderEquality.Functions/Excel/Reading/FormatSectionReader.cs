using System.Text;

namespace GenderEquality.Functions.Excel.Reading;

/// <summary>Reads one section of a number format, sign by sign (ECMA-376 Part 1, 18.8.31).</summary>
internal sealed class FormatSectionReader(string code)
{
    private readonly StringBuilder before = new();
    private readonly StringBuilder after = new();
    private int at;
    private int digits;
    private int zeros;
    private int places;
    private int commas;
    private int percents;
    private int thousands;
    private bool hasPoint;
    private bool isInterrupted;
    private bool isGeneral;
    private bool isText;
    private bool isOther;
    private bool hasDay;
    private bool hasTime;
    private FormatCondition? condition;

    /// <summary>Reads it.</summary>
    public FormatSection Read()
    {
        for (at = 0; at < code.Length; at++)
        {
            ReadSign(code[at]);
        }

        thousands += commas;
        var factor = 1m;
        for (var i = 0; i < Math.Min(percents, 3); i++)
        {
            factor *= 100;
        }

        for (var i = 0; i < Math.Min(thousands, 5); i++)
        {
            factor /= 1000;
        }

        return new FormatSection(Kind(), before.ToString().TrimStart(), after.ToString().TrimEnd()) { Places = places, ShowsZero = isGeneral || zeros > 0, Factor = factor, Condition = condition };
    }

    private FormatKind Kind() => this switch
    {
        { isOther: true } => FormatKind.Other,
        { hasDay: true } => FormatKind.Date,
        { hasTime: true } => FormatKind.Other,
        { isText: true } => digits > 0 || isGeneral ? FormatKind.Other : FormatKind.Text,
        { isGeneral: true } => digits > 0 ? FormatKind.Other : FormatKind.General,
        _ => digits > 0 ? FormatKind.Number : FormatKind.Literal,
    };

    private void ReadSign(char sign)
    {
        switch (sign)
        {
            case '"':
                var end = code.IndexOf('"', at + 1);
                end = end < 0 ? code.Length : end;
                Literal(code[(at + 1)..end]);
                at = end;
                break;
            case '\\' or '_' or '*':
                Escaped(sign);
                break;
            case '[':
                Bracket();
                break;
            case '0' or '#' or '?':
                Digit(sign);
                break;
            case '.' or ',' when IsInNumber:
                Separator(sign);
                break;
            case '.' when digits == 0 && code.AsSpan(at + 1) is ['0' or '#' or '?', ..]:
                hasPoint = true;
                break;
            case '%':
                percents++;
                Literal("%");
                break;
            case '@':
                isText = true;
                break;
            case '/' when digits > 0 && !hasDay:
                isOther = true;
                break;
            default:
                Other(sign);
                break;
        }
    }

    private bool IsInNumber => digits > 0 && !isInterrupted;

    /// <summary>"\x" shows x, "_x" leaves its width blank, "*x" fills the cell with it.</summary>
    private void Escaped(char sign)
    {
        at++;
        if (at < code.Length && sign != '*')
        {
            Literal(sign == '_' ? " " : code[at].ToString());
        }
    }

    private void Bracket()
    {
        var end = code.IndexOf(']', at);
        var said = FormatBracket.Read(end < 0 ? code[(at + 1)..] : code[(at + 1)..end]);
        at = end < 0 ? code.Length : end;
        Literal(said.Shown);
        isOther |= said.IsOther;
        condition ??= said.Condition;
    }

    private void Digit(char sign)
    {
        isOther |= isInterrupted;
        digits++;
        commas = 0;
        places += hasPoint ? 1 : 0;
        zeros += sign == '0' ? 1 : 0;
    }

    private void Separator(char sign)
    {
        if (sign == ',')
        {
            commas++;
            return;
        }

        isOther |= hasPoint;
        hasPoint = true;
        thousands += commas;
        commas = 0;
    }

    private void Other(char sign)
    {
        if (code.AsSpan(at).StartsWith("General", StringComparison.OrdinalIgnoreCase))
        {
            isGeneral = true;
            at += "General".Length - 1;
        }
        else if (sign is 'E' or 'e' && IsInNumber)
        {
            isOther = true;
        }
        else if (sign is 'y' or 'Y' or 'd' or 'D' or 'e' or 'g' or 'b' || (sign is 'm' or 'M' && !IsOfTime()))
        {
            hasDay = true;
        }
        else if (sign is 'h' or 'H' or 's' or 'S' or 'm' or 'M')
        {
            hasTime = true;
        }
        else if (!hasTime || char.ToUpperInvariant(sign) is not ('A' or 'P'))
        {
            Literal(sign.ToString());
        }
    }

    /// <summary>Whether the section has hours or seconds: then "m" may be minutes, and years or days tell whether it is of a day.</summary>
    private bool IsOfTime() => code.AsSpan().IndexOfAny("hHsS") >= 0;

    private void Literal(string shown)
    {
        // The sign of the đồng is read as the letter that officers write for it
        var text = shown.Replace('₫', 'đ');
        if (digits > 0 || isGeneral || isText)
        {
            isInterrupted |= digits > 0 && text.Length > 0;
            after.Append(text);
        }
        else
        {
            before.Append(text);
        }
    }
}
