using System.Reflection;
using Volo.Abp.SettingManagement;

namespace Montrose.Texts;

/// <summary>What is asked of a member's text.</summary>
public static class TextShapes
{
    private static readonly PlainTextAttribute Lines = new(TextShape.Lines);

    /// <summary>What the member says of itself; one line, where it says nothing.</summary>
    public static PlainTextAttribute RuleOf(MemberInfo member) =>
        member.GetCustomAttribute<PlainTextAttribute>() ?? (IsLinesOfAbp(member) ? Lines : PlainTextAttribute.OneLine);

    /// <summary>ABP's inputs can't say it.</summary>
    private static bool IsLinesOfAbp(MemberInfo member) => member.DeclaringType == typeof(SendTestEmailInput) && member.Name == nameof(SendTestEmailInput.Body);
}
