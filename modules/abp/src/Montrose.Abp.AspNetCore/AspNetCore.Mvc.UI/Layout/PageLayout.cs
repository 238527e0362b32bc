using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Mvc.UI.Layout;

/// <summary>Carries a page's title and breadcrumbs to the layout.</summary>
public interface IPageLayout
{
    ContentLayout Content { get; }
}

/// <summary>The layout's facts of the current request.</summary>
public class PageLayout : IPageLayout, IScopedDependency
{
    public ContentLayout Content { get; } = new();
}
