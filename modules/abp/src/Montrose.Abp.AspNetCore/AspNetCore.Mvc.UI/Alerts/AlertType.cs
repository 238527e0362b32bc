namespace Volo.Abp.AspNetCore.Mvc.UI.Alerts;

/// <summary>The tone of an alert.</summary>
public enum AlertType
{
    Default,
    Primary,
    Secondary,
    Success,
    Danger,
    Warning,
    Info,
    Light,
    Dark,
}
