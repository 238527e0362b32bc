using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Montrose.Web.Theme.Pages;

/// <summary>How a passing message is meant.</summary>
public enum ToastKind
{
    Success,
    Info,
    Warning,
    Danger,
}

/// <summary>A message that survives one redirect.</summary>
public sealed record PageToast(string Text, ToastKind Kind)
{
    private const string TextKey = "toast";
    private const string KindKey = "toast-kind";

    public static void Leave(ITempDataDictionary data, string text, ToastKind kind)
    {
        data[TextKey] = text;
        data[KindKey] = (int)kind;
    }

    /// <summary>The message that was left, once.</summary>
    public static PageToast? Take(ITempDataDictionary data) =>
        data[TextKey] is string text ? new PageToast(text, data[KindKey] is int kind ? (ToastKind)kind : ToastKind.Info) : null;
}
