using System.Text;

namespace GenderEquality.Functions.Word.Safety;

/// <summary>The instructions of the fields of a text as they come in pieces, each checked when it is whole.</summary>
internal sealed class FieldInstructions
{
    private readonly List<Field> open = [];

    /// <summary>Takes the type of a <c>w:fldChar</c>.</summary>
    public void Mark(string? type)
    {
        switch (type)
        {
            case "begin":
                open.Add(new Field());
                break;
            case "separate" when open.Count > 0:
                open[^1].Separate();
                break;
            case "end" when open.Count > 0:
                End();
                break;
            default:
                break;
        }
    }

    /// <summary>Takes text: of an instruction, or of the result of a field within one, which becomes part of it. Text that is marked as plain but stands
    /// where an instruction does is part of it to Word.</summary>
    public void Add(string text, bool isInstruction)
    {
        if (open.Count > 0 && (isInstruction || !open[^1].IsInstruction || open[^1].IsShort))
        {
            open[^1].Add(text);
        }
    }

    /// <summary>Ends the text: fields that nobody ended count as well.</summary>
    public void EndAll()
    {
        while (open.Count > 0)
        {
            End();
        }
    }

    private void End()
    {
        var field = open[^1];
        open.RemoveAt(open.Count - 1);
        var value = field.End();
        if (open.Count > 0 && open[^1].IsInstruction)
        {
            open[^1].Add(value);
        }
    }

    /// <summary>One field.</summary>
    private sealed class Field
    {
        /// <summary>Longer than any instruction of Word's own; blanks do not count.</summary>
        private const int Longest = 20_000;
        private const int LongestPlain = 1_000;

        private readonly StringBuilder text = new();
        private string? instruction;

        public bool IsInstruction => instruction is null;

        /// <summary>Whether it is no longer than instructions are: a field that nobody ends has the rest of the document behind it.</summary>
        public bool IsShort => text.Length < LongestPlain;

        public void Add(string added)
        {
            foreach (var c in added)
            {
                if (!char.IsWhiteSpace(c))
                {
                    text.Append(c);
                }
                else if (text.Length > 0 && text[^1] != ' ')
                {
                    text.Append(' ');
                }
            }

            if (IsInstruction && text.Length > Longest)
            {
                throw new UnsafeFileException(RefusalReason.TooComplex);
            }
        }

        public void Separate()
        {
            instruction ??= text.ToString();
            text.Clear();
        }

        /// <summary>Checks the instruction; returns what the field shows.</summary>
        public string End()
        {
            var said = instruction ?? text.ToString();
            FieldDanger.Check(said);
            return FieldDanger.Quoted(said) ?? (instruction is null || text.Length > Longest ? string.Empty : text.ToString());
        }
    }
}
