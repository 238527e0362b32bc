namespace Volo.Abp.AspNetCore.Mvc.UI.Alerts;

/// <summary>Something the layout tells the visitor above the page.</summary>
public class AlertMessage(AlertType type, string text, string? title = null, bool dismissible = true)
{
    public string Text { get; set; } = text;

    public AlertType Type { get; set; } = type;

    public string? Title { get; set; } = title;

    public bool Dismissible { get; set; } = dismissible;
}
