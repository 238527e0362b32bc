namespace Volo.Abp.AspNetCore.Mvc.UI.Layout;

/// <summary>The way from the start page to this one.</summary>
public class BreadCrumb
{
    public bool ShowHome { get; set; } = true;

    public bool ShowCurrent { get; set; } = true;

    public List<BreadCrumbItem> Items { get; } = [];

    public void Add(string text, string? url = null, string? icon = null) => Items.Add(new BreadCrumbItem(text, url, icon));
}

/// <summary>One step of the way.</summary>
public class BreadCrumbItem(string text, string? url = null, string? icon = null)
{
    public string Text { get; set; } = text;

    public string? Icon { get; set; } = icon;

    public string? Url { get; set; } = url;
}
