namespace Volo.Abp.AspNetCore.Mvc.UI.Layout;

/// <summary>What a page tells its layout: title, menu item, breadcrumbs.</summary>
public class ContentLayout
{
    public string? Title { get; set; }

    public BreadCrumb BreadCrumb { get; } = new();

    public string? MenuItemName { get; set; }

    public virtual bool ShouldShowBreadCrumb()
        => BreadCrumb.Items.Count > 0 || (BreadCrumb.ShowCurrent && !string.IsNullOrEmpty(Title));
}
