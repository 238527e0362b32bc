namespace Montrose.Texts;

/// <summary>What a text that somebody sends may hold besides letters and signs.</summary>
public enum TextShape
{
    /// <summary>Nothing: it stands in one line of a list, a mail's subject, a title.</summary>
    Line,

    /// <summary>Line breaks and tabs.</summary>
    Lines,

    /// <summary>Anything but U+0000, because its reader answers each line of it by itself.</summary>
    AnsweredByLine,
}
